package org.ceiba.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ceiba.assessment.gift.Answer;

/**
 * One try at a quiz, handed in as a whole: it never changes.
 *
 * @param number from 1, without gaps; the second press of a button carries the same number and is the same attempt
 * @param language in which the questions were read
 * @param score percent, two decimals
 * @param answers by the question's name
 */
record QuizAttempt(
        UUID id,
        UUID enrolmentId,
        UUID itemId,
        int number,
        String language,
        Instant submittedAt,
        double score,
        Map<String, Answer> answers) {}
