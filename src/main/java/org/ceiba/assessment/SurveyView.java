package org.ceiba.assessment;

import java.util.List;
import org.ceiba.assessment.gift.Prompt;

/**
 * A survey as its page shows it to one person.
 *
 * @param answered the person has answered it; then there is nothing more to ask
 * @param paper tells whether the questions are still the same when the answers come back
 * @param language in which the questions are
 */
public record SurveyView(boolean answered, String paper, String language, List<Prompt> prompts) {}
