package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalGovernanceStory extends ActivityStory {

    /** Local and central governments read the module and meet three times; who misses one of the three is not done. */
    @Test
    void shouldAskForTheModuleAndAllThreeSessions() {
        announce("local-governance", "course", "[{\"kind\":\"items\"},{\"kind\":\"sessions\",\"atLeast\":3}]");
        List<Participant> officials = enrol("CR", "SV", "EC");
        String[] sessions = {
            plan("Apertura"),
            plan(
                    "Panel con gobiernos locales",
                    10,
                    "America/El_Salvador",
                    "[{\"minutes\":60,\"title\":\"Panel\"}]",
                    "[{\"name\":\"FLACMA\",\"institution\":\"FLACMA\",\"country\":\"CR\"}]"),
            plan("Trabajo en grupos")
        };

        officials.forEach(this::finishedEverything);
        for (String session : sessions) {
            attended(session, officials.subList(0, 2));
        }
        attended(sessions[0], officials.subList(2, 3));

        hasCompleted(officials.get(0));
        hasCompleted(officials.get(1));
        stillMisses(officials.get(2), "sessions");
        calendarHas(3);
        reports(officials.get(2).country(), 1, 0);
    }
}
