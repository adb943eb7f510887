package org.ceiba.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four languages of the interface, ISO 639-1; Spanish where nothing else is known. */
public final class Languages {

    public static final String DEFAULT = "es";
    public static final List<String> ALL = List.of("es", "en", "fr", "pt");

    private Languages() {}

    /** The language itself if it is one of the four, in any case of letters. */
    public static Optional<String> known(String language) {
        return Optional.ofNullable(language)
                .map(l -> l.strip().toLowerCase(Locale.ROOT))
                .filter(ALL::contains);
    }

    /** The best of the four for a browser's Accept-Language header (RFC 9110, section 12.5.4); null is accepted. */
    public static String preferred(String acceptLanguage) {
        try {
            return acceptLanguage == null
                    ? DEFAULT
                    : Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), ALL))
                            .orElse(DEFAULT);
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    /**
     * How dates, numbers and names of countries are written in one of the four. English is that of international
     * organisations: the day stands before the month, and hours are counted to 24.
     */
    public static Locale locale(String language) {
        return "en".equals(language) ? Locale.UK : Locale.forLanguageTag(language);
    }

    /** Reads the list of languages that a column holds, such as {@code es,en}. */
    public static List<String> list(String column) {
        return column == null || column.isBlank() ? List.of() : Arrays.asList(column.split(","));
    }
}
