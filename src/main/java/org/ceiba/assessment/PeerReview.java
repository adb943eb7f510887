package org.ceiba.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What one peer thinks of one piece of work.
 *
 * @param reviewerId the reviewer's enrolment; the author is not told who it is
 * @param reviewedAt null while it is still to be written
 * @param points by the key of the rubric's criterion; empty while to be written
 * @param feedback in words; null while to be written
 */
record PeerReview(
        UUID submissionId, UUID reviewerId, Instant reviewedAt, Map<String, Integer> points, String feedback) {

    boolean isWritten() {
        return reviewedAt != null;
    }
}
