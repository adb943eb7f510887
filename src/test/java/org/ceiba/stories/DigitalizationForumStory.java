package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigitalizationForumStory extends ActivityStory {

    /** Many panels on one agenda; who attends three of them completes, there are no modules to read. */
    @Test
    void shouldCountAttendanceInsteadOfModulesWhenAForumHasManyPanels() {
        announce("digitalization-forum", "forum", "[{\"kind\":\"sessions\",\"atLeast\":3}]");
        List<Participant> public_ = enrol("MX", "CO", "SV");
        List<String> panels = List.of(
                plan("Plataformas de instituciones públicas"),
                plan("Permisos de trabajo en línea"),
                plan("Nómadas digitales"),
                plan("Clausura"));
        Participant curious = public_.get(0);
        Participant busy = public_.get(1);

        panels.subList(0, 3).forEach(panel -> attended(panel, List.of(curious)));
        attended(panels.get(0), List.of(busy));

        hasCompleted(curious);
        stillMisses(busy, "sessions");
        calendarHas(4);
        reports(curious.country(), 1, 1);
    }
}
