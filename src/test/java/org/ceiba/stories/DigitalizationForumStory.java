package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitalizationForumStory extends ActivityStory {

    DigitalizationForumStory() {
        super("digitalization-forum", "forum");
    }

    /** Many panels on one agenda, open to all; attendance comes from the meeting's log, and three panels are enough. */
    @Test
    void shouldCountAttendanceInsteadOfModulesWhenAForumHasManyPanels() {
        List<Participant> visitors = enrol("MX", "CO");
        List<String> panels = List.of(
                plan("Plataformas de instituciones públicas", 9, "America/Mexico_City", "OIT", "CR"),
                plan("Permisos de trabajo en línea", 11, "America/Mexico_City", "OIM", "MX"),
                plan("Leyes para nómadas digitales", 13, "America/Mexico_City", "OIM", "CR"),
                plan("Clausura", 15, "America/Mexico_City"));
        Participant curious = visitors.get(0);

        for (String panel : panels.subList(0, 3)) {
            JsonNode taken = facilitator()
                    .postCsv(
                            "/sessions/" + panel + "/attendance/import",
                            """
                            Name (Original Name),User Email,Total Duration (Minutes),Guest
                            Persona de Historia,%s,95,No
                            Alguien sin cuenta,nadie@historia.example,40,Yes
                            """
                                    .formatted(curious.email()));
            assertThat(taken.toString()).contains("nadie@historia.example");
        }
        attended(panels.get(0), List.of(visitors.get(1)));

        hasCompleted(curious);
        visitors.get(1).stillMisses("sessions");
        calendarHas(4);
        reports("MX", 1, 1);
        reports("CO", 1, 0);
    }
}
