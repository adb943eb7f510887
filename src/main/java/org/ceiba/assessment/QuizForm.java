package org.ceiba.assessment;

import java.util.List;
import java.util.function.Function;

/**
 * What a form brings when a quiz or survey is handed in.
 *
 * @param number of the attempt, as the form was given it; ignored by a survey
 * @param language in which the questions were read
 * @param paper as the form was given it
 * @param asIs hand in although questions are unanswered
 * @param given values of each field
 */
public record QuizForm(int number, String language, String paper, boolean asIs, Function<String, List<String>> given) {}
