package org.ceiba.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.offering.Achievements;
import org.ceiba.offering.CompletionRule;
import org.ceiba.offering.ConditionState;

/**
 * Where somebody stands in an edition: one value, worked out whole from the facts.
 *
 * @param itemsDone required items that are completed
 * @param itemsOf required items in all
 * @param conditions state of each condition of the edition's completion rule, in its order
 */
public record Standing(
        int itemsDone, int itemsOf, int sessionsAttended, int minutesAttended, List<ConditionState> conditions) {

    /** Works it out for a course as it is now and the edition's rule. */
    static Standing of(CourseOutline course, CompletionRule rule, Facts facts) {
        Achievements reached = achievements(course, facts);
        return new Standing(
                reached.itemsDone(), reached.itemsOf(), facts.sessions(), facts.minutes(), rule.evaluate(reached));
    }

    private static Achievements achievements(CourseOutline course, Facts facts) {
        Set<String> done = new HashSet<>();
        Map<String, Double> scores = new HashMap<>();
        for (CourseOutline.Item item : course.items()) {
            if (facts.completed().containsKey(item.id())) {
                done.add(item.key());
            }
            if (facts.scores().containsKey(item.id())) {
                scores.put(item.key(), facts.scores().get(item.id()));
            }
        }
        return new Achievements(
                course.requiredByModule(), done, facts.sessions(), facts.minutes(), scores, facts.groupwork());
    }

    /** How many conditions are met. */
    public int met() {
        return (int) conditions.stream().filter(ConditionState::met).count();
    }

    /** Every condition is met: the edition is completed. */
    public boolean isComplete() {
        return met() == conditions.size();
    }

    /** Part of the required items that is done, in percent; of the conditions where the course has no items. */
    public int getPercent() {
        return itemsOf > 0 ? 100 * itemsDone / itemsOf : 100 * met() / conditions.size();
    }
}
