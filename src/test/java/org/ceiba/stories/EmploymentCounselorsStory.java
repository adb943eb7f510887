package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmploymentCounselorsStory extends ActivityStory {

    EmploymentCounselorsStory() {
        super("employment-counselors", "course");
    }

    /** Counselors of RCM countries read about labour markets between two tests, and meet for the closing. */
    @Test
    void shouldReportCompletionsPerCountryWhenCounselorsFinish() {
        List<Participant> counselors = enrol("HN", "HN", "GT");
        String closing = plan("Clausura", 10, "America/Costa_Rica");

        counselors.get(0).doesEveryItem();
        counselors.get(0).stillMisses("sessions");
        attended(closing, List.of(counselors.get(0), counselors.get(2)));
        counselors.get(2).stillMisses("items");
        counselors.get(2).stillMisses("score");

        hasCompleted(counselors.get(0));
        reports("HN", 2, 1);
        reports("GT", 1, 0);
    }
}
