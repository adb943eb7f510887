package org.ceiba.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.catalogue.ItemSettings.Criterion;
import org.ceiba.shared.DomainException;

/** What reviewers give points for; a review has points for each criterion, and words that help. */
record Rubric(List<Criterion> criteria) {

    static final int FEWEST_WORDS = 20;
    static final int LONGEST_WORDS = 5_000;

    Rubric {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /**
     * The points of a review, in the rubric's order.
     *
     * @param language in which a fault names the criterion
     */
    Map<String, Integer> points(Map<String, Integer> given, String language) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            Integer each = given.get(criterion.key());
            if (each == null || each < 0 || each > criterion.points()) {
                throw DomainException.invalid(
                        "points." + criterion.key(),
                        "assessment.fault.review.points",
                        criterion.title().in(language),
                        criterion.points());
            }
            points.put(criterion.key(), each);
        }
        return points;
    }

    static String words(String feedback) {
        String stripped = feedback == null ? "" : feedback.strip();
        if (stripped.length() < FEWEST_WORDS || stripped.length() > LONGEST_WORDS) {
            throw DomainException.invalid("feedback", "assessment.fault.review.words", FEWEST_WORDS, LONGEST_WORDS);
        }
        return stripped;
    }
}
