package org.ceiba.groupwork;

import java.util.Set;
import org.ceiba.shared.DomainException;

/**
 * What a recommendation says.
 *
 * @param problem what is wrong today, for whom
 * @param proposal what should be done
 * @param actor who should do it
 * @param level municipal, national or regional
 */
public record RecommendationText(String problem, String proposal, String actor, String level) {

    public static final Set<String> LEVELS = Set.of("municipal", "national", "regional");

    private static final int LONG = 2000;
    private static final int SHORT = 300;

    public RecommendationText {
        problem = Wording.required("problem", problem, LONG);
        proposal = Wording.required("proposal", proposal, LONG);
        actor = Wording.required("actor", actor, SHORT);
        if (level == null || !LEVELS.contains(level)) {
            throw DomainException.invalid("level", "groupwork.fault.choose");
        }
    }
}
