package org.ceiba.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Countries: ISO 3166-1 alpha-2 codes, named by the JDK's CLDR data in the four languages. */
public final class Countries {

    /** The member countries of the Regional Conference on Migration. */
    public static final List<String> RCM = List.of("BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US");

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** The JDK reads its data anew for each name. */
    private static final Map<Locale, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    public static boolean exists(String code) {
        return code != null && CODES.contains(code);
    }

    /** The country's name for that locale; the code itself where the JDK knows none. */
    public static String name(String code, Locale locale) {
        if (!exists(code)) {
            return code;
        }
        return NAMES.computeIfAbsent(locale, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, each -> new Locale("", each).getDisplayCountry(locale));
    }

    /** The code for a code or a name in any of the four languages, without regard to case and accents. */
    public static Optional<String> find(String codeOrName) {
        return Optional.ofNullable(codeOrName).map(Spelling::plain).map(BY_NAME::get);
    }

    /** Code to name in this locale, in the alphabet's order of that locale. */
    public static Map<String, String> named(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        Comparator<String> order = Comparator.comparing(code -> name(code, locale), Collator.getInstance(locale));
        Stream.of(Locale.getISOCountries()).sorted(order).forEach(code -> names.put(code, name(code, locale)));
        return names;
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Spelling.plain(code), code);
            codes.putIfAbsent(Spelling.plain(new Locale("", code).getISO3Country()), code);
            Languages.ALL.forEach(l -> codes.putIfAbsent(Spelling.plain(name(code, Locale.forLanguageTag(l))), code));
        }
        return codes;
    }
}
