package org.ceiba.shared;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Languages that people speak in a session: ISO 639 codes of two or three letters, named by the JDK's CLDR data in the four
 * languages of the interface.
 */
public final class SpokenLanguages {

    /** Languages of the region that have no code of two letters. */
    private static final List<String> OF_THE_REGION = List.of("quc", "arn");

    /** The code of each name; where two have one, that of the interface. */
    private static final Map<String, String> BY_NAME = byName();

    private SpokenLanguages() {}

    /** Whether the code is one that has a name. */
    public static boolean exists(String code) {
        return code != null
                && code.matches("[a-z]{2,3}")
                && !name(code, Locale.ENGLISH).equals(code);
    }

    /** The language's name for that locale, such as "español"; the code itself where the JDK knows none. */
    public static String name(String code, Locale locale) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    /** The names one after the other, such as "español, inglés". */
    public static String names(List<String> codes, Locale locale) {
        return codes.stream().map(code -> name(code, locale)).collect(Collectors.joining(", "));
    }

    /** The code for a code, or for a name in any of the four languages, without regard to case and accents. */
    public static Optional<String> find(String codeOrName) {
        String plain = Spelling.plain(codeOrName);
        return Optional.ofNullable(BY_NAME.get(plain))
                .or(() -> Optional.of(plain).filter(SpokenLanguages::exists));
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        Stream.concat(Stream.of(Locale.getISOLanguages()), OF_THE_REGION.stream())
                .sorted(Comparator.comparing((String code) -> !Languages.ALL.contains(code)))
                .forEach(code -> Languages.ALL.forEach(
                        language -> codes.putIfAbsent(Spelling.plain(name(code, Languages.locale(language))), code)));
        return codes;
    }
}
