package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommunicationAndMigrationStory extends ActivityStory {

    /** Journalists of six countries read, write a piece, and finish with a test. */
    @Test
    void shouldCertifyJournalistsWhenPieceAndTestAreIn() {
        announce("communication-and-migration", "course", "[{\"kind\":\"items\"}]");
        List<Participant> journalists = enrol("MX", "GT", "SV", "HN", "NI", "CR");
        Participant writer = journalists.get(0);

        finished(writer, "baseline", "framing", "figures", "interviews", "rumours", "final-test");
        stillMisses(writer, "items");
        finished(writer, "piece");

        hasCompleted(writer);
        reports(writer.country(), 1, 1);
        reports(journalists.get(5).country(), 1, 0);
    }
}
