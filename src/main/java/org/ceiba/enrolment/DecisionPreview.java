package org.ceiba.enrolment;

import java.util.List;
import org.ceiba.people.PersonRow;

/**
 * What a decision would bring about if it were made now, person by person, and who else moves up by it.
 *
 * @param outcomes of the chosen applications, in the order of their arrival
 */
public record DecisionPreview(List<Outcome> outcomes) {

    /**
     * @param state that the person would be in
     * @param changes whether that is another one than now
     * @param reason as {@link Reason} keeps it
     * @param chosen false for who would move up from the waiting list
     */
    public record Outcome(PersonRow person, String state, boolean changes, String reason, boolean chosen) {

        public String reasonIn(String language) {
            return Reason.in(language, reason);
        }
    }

    /** How many would be in that state and are not now. */
    public long count(String state) {
        return outcomes.stream()
                .filter(outcome -> outcome.changes() && outcome.state().equals(state))
                .count();
    }

    /** Mails that would go out. */
    public long mails() {
        return outcomes.stream().filter(Outcome::changes).count();
    }
}
