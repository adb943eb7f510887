package org.ceiba.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that somebody did in an edition, as far as progress depends on it.
 *
 * @param completed when each item was completed, by its id
 * @param scores best score of each quiz in percent, by the item's id
 * @param sessions attended
 * @param minutes attended, over all sessions
 * @param groupwork whether the person's group has handed in a recommendation
 */
public record Facts(
        Map<UUID, Instant> completed, Map<UUID, Double> scores, int sessions, int minutes, boolean groupwork) {

    static final Facts NONE = new Facts(Map.of(), Map.of(), 0, 0, false);

    /** Gathers facts row by row. */
    static final class Gathering {

        private final Map<UUID, Instant> completed = new HashMap<>();
        private final Map<UUID, Double> scores = new HashMap<>();
        private int sessions;
        private int minutes;
        private boolean groupwork;

        void completed(UUID item, Instant at) {
            completed.put(item, at);
        }

        void scored(UUID item, double best) {
            scores.put(item, best);
        }

        void attended(int sessions, int minutes) {
            this.sessions = sessions;
            this.minutes = minutes;
        }

        void tookPart() {
            groupwork = true;
        }

        Facts all() {
            return new Facts(Map.copyOf(completed), Map.copyOf(scores), sessions, minutes, groupwork);
        }
    }
}
