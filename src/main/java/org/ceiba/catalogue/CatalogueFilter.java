package org.ceiba.catalogue;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody looks for in the catalogue; null where it does not matter.
 *
 * @param text in title, summary or audience
 * @param state {@code open} for courses that one can apply to now, {@code running}, {@code closed}
 */
public record CatalogueFilter(String text, String topic, String language, String kind, String state) {

    public static final CatalogueFilter NONE = new CatalogueFilter(null, null, null, null, null);

    /** Whether each choice is in the letters of keys, which are ASCII; nothing is found by others. */
    boolean isInLettersOfKeys() {
        return Stream.of(topic, language, kind, state)
                .filter(Objects::nonNull)
                .allMatch(choice -> choice.matches("\\p{ASCII}*"));
    }
}
