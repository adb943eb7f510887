package org.ceiba.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ceiba.shared.LocalText;

/**
 * A course package that was read and found sound: what its {@code course.yaml} says, and its texts rendered.
 *
 * @param texts the course's own texts by language
 */
record CoursePackage(
        PackageFiles files,
        String key,
        String kind,
        List<String> languages,
        List<String> partial,
        LocalText title,
        LocalText summary,
        LocalText audience,
        List<String> topics,
        BigDecimal hours,
        String cover,
        LocalText coverAlt,
        List<Module> modules,
        CourseDefinition definition,
        Map<String, About> texts) {

    record Module(String key, LocalText title, LocalText aim, BigDecimal hours, List<Item> items) {}

    /**
     * @param html by language, of the languages that have a file
     * @param gift by language, for quizzes and surveys
     */
    record Item(
            String key,
            String kind,
            LocalText title,
            int minutes,
            boolean required,
            String purpose,
            String pairedWith,
            Integer attempts,
            Integer passScore,
            ItemSettings settings,
            Map<String, Markdown.Page> html,
            Map<String, String> gift) {}

    /** The course's page and glossary in one language, as HTML; null where the package has none. */
    record About(String about, String glossary) {}
}
