package org.ceiba.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Texts;

/**
 * One condition of a completion rule.
 *
 * @param kind what is asked for
 * @param module key of the module of kind {@code module}, null otherwise
 * @param item key of the item of kinds {@code score} and {@code survey}, null otherwise
 * @param atLeast how many sessions or minutes, or which score in percent; null where the kind counts nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condition(String kind, String module, String item, Integer atLeast) {

    /** Every required item of the course. */
    public static final String ITEMS = "items";

    /** Every required item of one module. */
    public static final String MODULE = "module";

    /** A number of sessions attended. */
    public static final String SESSIONS = "sessions";

    /** A number of minutes attended, over all sessions. */
    public static final String MINUTES = "minutes";

    /** A best score in a quiz. */
    public static final String SCORE = "score";

    /** Took part in a group that handed in a recommendation. */
    public static final String GROUPWORK = "groupwork";

    /** Answered a survey. */
    public static final String SURVEY = "survey";

    private static final Set<String> COUNTED = Set.of(SESSIONS, MINUTES, SCORE);
    private static final Set<String> OF_AN_ITEM = Set.of(SCORE, SURVEY);
    private static final Set<String> PLAIN = Set.of(ITEMS, GROUPWORK);

    public Condition {
        boolean known =
                COUNTED.contains(kind) || OF_AN_ITEM.contains(kind) || PLAIN.contains(kind) || MODULE.equals(kind);
        if (kind == null || !known) {
            throw DomainException.invalid("completion", "offering.fault.condition.kind", String.valueOf(kind));
        }
        if (COUNTED.contains(kind) != (atLeast != null)
                || OF_AN_ITEM.contains(kind) != (item != null)
                || MODULE.equals(kind) != (module != null)) {
            throw DomainException.invalid("completion", "offering.fault.condition.parts", kind);
        }
        if (atLeast != null && (atLeast < 1 || SCORE.equals(kind) && atLeast > 100)) {
            throw DomainException.invalid("completion", "offering.fault.condition.atLeast", kind);
        }
    }

    /** What the condition asks for, in words of that language, for an edition of this course. */
    public String words(CourseOutline course, String language) {
        String key = "offering.condition." + kind;
        String title = module != null
                ? course.module(module).map(found -> found.title().in(language)).orElse(module)
                : course.item(item).map(found -> found.title().in(language)).orElse(item);
        if (SCORE.equals(kind)) {
            return Texts.in(language, key, atLeast, title);
        }
        if (atLeast != null) {
            return Texts.in(language, key, atLeast);
        }
        return title == null ? Texts.in(language, key) : Texts.in(language, key, title);
    }
}
