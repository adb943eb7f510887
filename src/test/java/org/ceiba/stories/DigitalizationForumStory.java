package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class DigitalizationForumStory extends ActivityStory {

    DigitalizationForumStory() {
        super("digitalization-forum", "forum");
    }

    /** A panel of the course's plan says who speaks, for which institution, and between which languages it is interpreted. */
    @Test
    void shouldSayWhoSpeaksAndBetweenWhichLanguages() {
        Participant visitor = enrol("MX").get(0);
        String sessions = "/editions/" + edition() + "/sessions?despiteClashes=true";
        String body =
                """
                {"key":"%s","title":"Permisos de trabajo en línea","startsAt":"2027-03-02T15:00:00Z","minutes":75,
                 "speakers":[{"name":"Rosa Luna","institution":"OIT","country":"CR"}],"languages":%s}
                """;
        JsonNode panel = facilitator().post(sessions, body.formatted("work-permits", "[\"es\",\"en\"]"));
        assertThat(panel.get("key").asText()).isEqualTo("work-permits");
        assertThat(panel.get("languages")).hasSize(2);

        String interpreted = "Interpretación: español, inglés";
        Visitor stranger = new Visitor(baseUrl(), "es");
        stranger.open("/editions/" + edition());
        assertThat(stranger.text()).contains("Rosa Luna, OIT (Costa Rica)", interpreted);
        assertThat(visitor.opens("").text()).contains(interpreted);

        for (String wrong : List.of(
                body.formatted("no-such-panel", "[]"),
                body.formatted("development", "[\"es\"]"),
                body.formatted("development", "[\"es\",\"klingon\"]"),
                body.formatted("development", "[\"es\",null]"),
                body.formatted("development", "[]").replace("\"Rosa Luna\"", "null"),
                body.formatted("development", "[]").replace("\"Rosa Luna\"", "\" \""),
                body.formatted("development", "[],\"agenda\":[{\"minutes\":5}]"))) {
            var answer =
                    facilitator().tries("POST", sessions, "application/json", wrong.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
        }
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
