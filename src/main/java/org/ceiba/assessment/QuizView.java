package org.ceiba.assessment;

import java.time.Instant;
import java.util.List;
import org.ceiba.assessment.gift.Prompt;
import org.ceiba.assessment.gift.Review;

/**
 * A quiz as its page shows it to one person.
 *
 * @param number of the attempt that can be made now; null where none is left
 * @param attempts how many there are; null: as many as one likes
 * @param passScore percent; null where submitting is enough
 * @param paper tells whether the questions are still the same when the answers come back
 * @param language in which the questions are
 * @param prompts the questions of the attempt that can be made; empty where none is left
 * @param best best score so far, null before the first attempt
 * @param passed the best score is enough
 * @param last the last attempt, null before the first
 */
public record QuizView(
        Integer number,
        Integer attempts,
        Integer passScore,
        String paper,
        String language,
        List<Prompt> prompts,
        Double best,
        boolean passed,
        Result last) {

    /**
     * An attempt with what it is worth.
     *
     * @param reviews question by question; empty where feedback waits for the final test
     */
    public record Result(int number, Instant submittedAt, double score, boolean passed, List<Review> reviews) {}

    /** How many attempts are left; null: as many as one likes. */
    public Integer getLeft() {
        return attempts == null ? null : number == null ? 0 : attempts - number + 1;
    }
}
