package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class BorderProtectionExchangeStory extends ActivityStory {

    /** Two units that do similar work at two borders meet twice; once is enough. */
    @Test
    void shouldCompleteForBothUnitsWhenTheyMeet() {
        announce("border-protection-exchange", "exchange", "[{\"kind\":\"sessions\",\"atLeast\":1}]");
        List<Participant> units = enrol("MX", "PA", "PA");
        String first = plan("Dos unidades", 8, "America/Panama", "[]", "[]");
        String second = plan("Prácticas conjuntas", 11, "America/Panama", "[]", "[]");

        attended(first, units.subList(0, 2));
        missed(first, units.get(2));
        stillMisses(units.get(2), "sessions");
        attended(second, units.subList(2, 3));

        units.forEach(this::hasCompleted);
        reports("PA", 2, 2);
    }
}
