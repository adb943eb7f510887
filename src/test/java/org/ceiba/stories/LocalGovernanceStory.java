package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class LocalGovernanceStory extends ActivityStory {

    LocalGovernanceStory() {
        super("local-governance", "course");
    }

    /** The module, three sessions, and recommendations that groups build from four perspectives: all of it is asked for. */
    @Test
    void shouldCompleteWhenModuleSessionsAndGroupWorkAreDone() {
        List<Participant> officials = enrol("CR", "SV", "EC");
        List<String> sessions = List.of(
                plan("Apertura", 9, "America/Costa_Rica", "OIM", "CR"),
                plan("Panel con gobiernos locales", 11, "America/El_Salvador", "FLACMA", "SV"),
                plan("Plenaria", 14, "America/Costa_Rica"));

        officials.forEach(Participant::doesEveryItem);
        sessions.subList(0, 2).forEach(session -> attended(session, officials));
        officials.get(0).stillMisses("groupwork");
        Visitor facilitator = staff("facilitator");
        facilitator.open("/facilitate/" + edition() + "/groups");
        facilitator.fill("name", "Comunidades de destino").fill("perspective", "destination");
        facilitator.press("[id=addGroup]");
        facilitator.press("[id=dealOut]");
        recommends(officials.get(0));
        supports(officials.get(1));

        assertThat(officials.get(2).opens("groupwork").text())
                .contains("Ventanilla única con horario de tarde", "Comunidades de destino");
        officials.forEach(this::hasCompleted);
        calendarHas(3);
        reports("EC", 1, 1);
    }

    private static void recommends(Participant who) {
        Visitor page = who.opens("groupwork");
        page.fill("problem", "Quien trabaja de día no llega a la ventanilla.")
                .fill("proposal", "Ventanilla única con horario de tarde")
                .fill("actor", "Municipalidad")
                .fill("level", "municipal");
        page.press("[id=writeIt]");
        page.press("[id$=handIn:go]");
    }

    private static void supports(Participant who) {
        Visitor page = who.opens("groupwork");
        page.press("[id$=stance:support]");
        assertThat(page.text()).contains("Ventanilla única");
    }
}
