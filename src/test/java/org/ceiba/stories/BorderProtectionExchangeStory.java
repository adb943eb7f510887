package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class BorderProtectionExchangeStory extends ActivityStory {

    BorderProtectionExchangeStory() {
        super("border-protection-exchange", "exchange");
    }

    /** Two units that do similar work at two borders meet twice, and leave with a commitment that is followed up. */
    @Test
    void shouldFollowACommitmentThatBothUnitsMade() {
        List<Participant> units = enrol("MX", "PA", "PA");
        String first = plan("Dos unidades", 8, "America/Panama", "Grupo Beta", "MX", "USFROH", "PA");
        String second = plan("Prácticas conjuntas", 11, "America/Panama");

        attended(first, units.subList(0, 2));
        missed(first, units.get(2));
        units.get(2).stillMisses("sessions");
        Visitor page = units.get(0).opens("exchange");
        page.fill("kind", "commitment")
                .fill("title", "Una misma ficha de primeros auxilios")
                .fill("description", "Las dos unidades llevan la misma ficha en la mochila.")
                .fill("country", "PA")
                .fill("owner", "USFROH y Grupo Beta")
                .fill("followUpOn", LocalDate.now().plusDays(90).toString());
        page.press("[id=writeIt]");
        page = units.get(1).opens("exchange");
        page.fill("state", "done");
        page.press("[id$=follow:change]");
        assertThat(units.get(0).opens("exchange").text()).contains("Una misma ficha de primeros auxilios", "Cumplido");
        attended(second, units.subList(2, 3));

        units.forEach(this::hasCompleted);
        reports("PA", 2, 2);
        reports("MX", 1, 1);
    }
}
