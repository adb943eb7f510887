package org.ceiba.assessment;

import java.util.UUID;

/**
 * Somebody handed in a quiz. Observed inside the transaction that keeps the attempt.
 *
 * @param score percent
 * @param passed true where the quiz has no pass score
 */
public record QuizSubmitted(UUID enrolmentId, UUID editionId, UUID itemId, double score, boolean passed) {}
