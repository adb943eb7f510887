package org.ceiba.offering;

import java.util.List;
import org.ceiba.shared.Texts;

/**
 * Where one person stands on one condition.
 *
 * @param missingKey message that says what is missing, null where the condition is met
 * @param arguments of that message
 */
public record ConditionState(Condition condition, boolean met, String missingKey, List<Object> arguments) {

    static ConditionState met(Condition condition) {
        return new ConditionState(condition, true, null, List.of());
    }

    static ConditionState missing(Condition condition, String key, Object... arguments) {
        return new ConditionState(condition, false, key, List.of(arguments));
    }

    public String kind() {
        return condition.kind();
    }

    /** What is missing, in that language; empty where the condition is met. */
    public String missing(String language) {
        return met ? "" : Texts.in(language, missingKey, arguments.toArray());
    }
}
