package org.ceiba.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.ceiba.people.PersonRow;

/**
 * An enrolment as lists and the API show it.
 *
 * @param reason as {@link Reason} keeps it: {@link #reasonIn} says it in words
 * @param position place in the waiting list from 1, null for who does not wait
 */
public record EnrolmentRow(
        UUID id, String edition, PersonRow person, String state, Instant since, String reason, Integer position) {

    public String reasonIn(String language) {
        return Reason.in(language, reason);
    }
}
