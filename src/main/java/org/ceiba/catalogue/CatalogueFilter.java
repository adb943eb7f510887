package org.ceiba.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody looks for in the catalogue; null where it does not matter.
 *
 * @param text in title, summary or audience
 * @param state {@code open} for courses that one can apply to now, {@code running}, {@code closed}
 */
public record CatalogueFilter(String text, String topic, String language, String kind, String state) {

    /** What courses are about, in the order in which the catalogue offers it. */
    public static final List<String> TOPICS = List.of(
            "labour",
            "children",
            "communication",
            "digitalization",
            "governance",
            "protection",
            "information",
            "development");

    /** Kinds of courses, likewise. */
    public static final List<String> KINDS = List.of("course", "forum", "workshop", "exchange", "campaign");

    public static final CatalogueFilter NONE = new CatalogueFilter(null, null, null, null, null);

    /** Whether each choice is in the letters of keys, which are ASCII; nothing is found by others. */
    boolean isInLettersOfKeys() {
        return Stream.of(topic, language, kind, state)
                .filter(Objects::nonNull)
                .allMatch(choice -> choice.matches("\\p{ASCII}*"));
    }
}
