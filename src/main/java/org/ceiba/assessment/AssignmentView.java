package org.ceiba.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.catalogue.ItemSettings.Criterion;

/**
 * An assignment as its page shows it to one person.
 *
 * @param rubric what reviewers give points for; empty where nobody reviews
 * @param asked how many pieces of others the person is to review
 * @param text what the person handed in, null before
 * @param handedInAt null before
 * @param received what peers said of it, without their names
 * @param tasks the work of others that the person reviews
 */
public record AssignmentView(
        List<Criterion> rubric, int asked, String text, Instant handedInAt, List<Received> received, List<Task> tasks) {

    /** Points by the criterion's key, and words. */
    public record Received(Map<String, Integer> points, String feedback) {

        public int getTotal() {
            return points.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param number from 1, as the page names it
     * @param reviewedAt null while the review is still to be written
     */
    public record Task(
            int number,
            UUID submission,
            String text,
            Instant reviewedAt,
            Map<String, Integer> points,
            String feedback) {}

    /** The text may still be improved. */
    public boolean isOpen() {
        return received.isEmpty();
    }

    /** All points that the rubric gives. */
    public int getMost() {
        return rubric.stream().mapToInt(Criterion::points).sum();
    }
}
