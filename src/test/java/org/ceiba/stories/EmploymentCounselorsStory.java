package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmploymentCounselorsStory extends ActivityStory {

    /** Counselors of RCM countries learn about labour markets, take both tests, and meet for the closing. */
    @Test
    void shouldReportCompletionsPerCountryWhenCounselorsFinish() {
        announce("employment-counselors", "course", "[{\"kind\":\"items\"},{\"kind\":\"sessions\",\"atLeast\":1}]");
        List<Participant> counselors = enrol("HN", "HN", "GT");
        Participant first = counselors.get(0);
        String closing = plan("Clausura");

        finished(first, "baseline", "regional-picture", "profiles", "rights-at-work", "skills-interview", "employers");
        attended(closing, List.of(first));
        stillMisses(first, "items");
        finished(first, "final-test");

        hasCompleted(first);
        stillMisses(counselors.get(1), "sessions");
        reports(first.country(), first.country().equals("HN") ? 2 : 1, 1);
    }
}
