package org.ceiba.assessment;

import java.util.UUID;

/**
 * A peer reviewed what somebody handed in.
 *
 * @param enrolmentId whose work was reviewed
 */
public record AssignmentReviewed(UUID enrolmentId, UUID editionId, UUID itemId) {}
