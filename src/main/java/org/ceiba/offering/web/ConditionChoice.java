package org.ceiba.offering.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.offering.Condition;
import org.ceiba.shared.Texts;

/** The conditions that a course allows, as one list to choose from: {@code kind} or {@code kind:key}. */
final class ConditionChoice {

    private static final String TEXT = "offering.edit.kind.";

    private ConditionChoice() {}

    static String code(Condition condition) {
        String key = condition.module() == null ? condition.item() : condition.module();
        return key == null ? condition.kind() : condition.kind() + ":" + key;
    }

    static Condition condition(String code, Integer atLeast) {
        String[] parts = code.split(":", 2);
        String key = parts.length < 2 ? null : parts[1];
        boolean ofModule = parts[0].equals(Condition.MODULE);
        boolean counted = parts[0].equals(Condition.SESSIONS)
                || parts[0].equals(Condition.MINUTES)
                || parts[0].equals(Condition.SCORE);
        return new Condition(parts[0], ofModule ? key : null, ofModule ? null : key, counted ? atLeast : null);
    }

    static Map<String, String> all(CourseOutline course, String language) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(Condition.ITEMS, Texts.in(language, TEXT + Condition.ITEMS));
        course.modules()
                .forEach(module -> choices.put(
                        Condition.MODULE + ":" + module.key(),
                        Texts.in(
                                language,
                                TEXT + Condition.MODULE,
                                module.title().in(language))));
        choices.put(Condition.SESSIONS, Texts.in(language, TEXT + Condition.SESSIONS));
        choices.put(Condition.MINUTES, Texts.in(language, TEXT + Condition.MINUTES));
        course.items().stream()
                .filter(item -> item.kind().equals("quiz"))
                .forEach(item -> choices.put(
                        Condition.SCORE + ":" + item.key(),
                        Texts.in(language, TEXT + Condition.SCORE, item.title().in(language))));
        choices.put(Condition.GROUPWORK, Texts.in(language, TEXT + Condition.GROUPWORK));
        course.items().stream()
                .filter(item -> item.kind().equals("survey"))
                .forEach(item -> choices.put(
                        Condition.SURVEY + ":" + item.key(),
                        Texts.in(language, TEXT + Condition.SURVEY, item.title().in(language))));
        return choices;
    }
}
