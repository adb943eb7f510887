package org.ceiba.enrolment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ceiba.offering.Quota;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Texts;

/**
 * Why a decision is as it is. What the program decides is kept as the key of a text, and read by everybody in their own
 * language; what a person writes is kept as written.
 */
public final class Reason {

    /** A seat was free. */
    public static final String SEAT = "enrolment.reason.seat";

    /** Waits for a coordinator's decision. */
    public static final String CHOSEN = "enrolment.reason.chosen";

    /** Every seat is taken. */
    public static final String FULL = "enrolment.reason.full";

    /** Came up from the waiting list. */
    public static final String ADVANCED = "enrolment.reason.advanced";

    /** A coordinator accepted. */
    public static final String ACCEPTED = "enrolment.reason.accepted";

    /** The person withdrew. */
    public static final String WITHDREW = "enrolment.reason.withdrew";

    /** Every condition of the completion rule is met. */
    public static final String COMPLETED = "enrolment.reason.completed";

    /** The edition was closed before every condition was met. */
    public static final String CLOSED = "enrolment.reason.closed";

    /** The edition was closed before a seat became free. */
    public static final String OVER = "enrolment.reason.over";

    /** The edition was opened again. */
    public static final String REOPENED = "enrolment.reason.reopened";

    /** Brought in by a list. */
    public static final String IMPORTED = "enrolment.reason.imported";

    private static final String QUOTA = "enrolment.reason.quota.";
    private static final Pattern KEPT = Pattern.compile("enrolment\\.reason\\.[a-zA-Z.]+(\\|[a-zA-Z-]+)?");

    private Reason() {}

    /** The seats of a quota are all taken. */
    static String full(Quota quota) {
        return QUOTA + quota.by() + "|" + quota.value();
    }

    /** What is kept, in words of that language; null for null. */
    public static String in(String language, String kept) {
        if (kept == null || !KEPT.matcher(kept).matches()) {
            return kept;
        }
        int bar = kept.indexOf('|');
        return bar < 0
                ? Texts.in(language, kept)
                : Texts.in(
                        language,
                        kept.substring(0, bar),
                        value(language, kept.substring(0, bar), kept.substring(bar + 1)));
    }

    private static String value(String language, String key, String value) {
        String dimension = key.substring(QUOTA.length());
        return dimension.equals(Quota.COUNTRY)
                ? Countries.name(value, Locale.forLanguageTag(language))
                : Texts.in(language, "people." + dimension + "." + value);
    }
}
