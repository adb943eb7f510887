package org.ceiba.api;

import java.time.Instant;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.people.PersonRow;

/**
 * An enrolment as the API writes it.
 *
 * @param reason in words of the reader's language
 * @param position place in the waiting list, null for who does not wait
 */
public record EnrolmentBody(
        UUID id, String edition, PersonBody person, String state, Instant since, String reason, Integer position) {

    /** A person; what is not stated is null. */
    public record PersonBody(
            UUID id,
            String email,
            String givenName,
            String familyName,
            String country,
            String sex,
            String institution,
            String institutionType,
            String language,
            String timeZone) {

        static PersonBody of(PersonRow person) {
            return new PersonBody(
                    person.id(),
                    person.email(),
                    person.givenName(),
                    person.familyName(),
                    person.country(),
                    person.sex(),
                    person.institution(),
                    person.institutionType(),
                    person.language(),
                    person.timeZone());
        }
    }

    static EnrolmentBody of(EnrolmentRow row, String language) {
        return new EnrolmentBody(
                row.id(),
                row.edition(),
                PersonBody.of(row.person()),
                row.state(),
                row.since(),
                row.reasonIn(language),
                row.position());
    }
}
