package org.ceiba.enrolment.file;

import java.time.Instant;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.people.EmailAddress;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;

/**
 * What one line says of one person, checked. Null is what it does not say, and leaves what is known as it is.
 *
 * @param status null where the line names none
 * @param statusAt when that status began; null where the line does not say
 */
public record ListedPerson(
        int line,
        EmailAddress email,
        String givenName,
        String familyName,
        String country,
        String sex,
        String institution,
        String institutionType,
        String language,
        String timeZone,
        EnrolmentState status,
        Instant statusAt) {

    /** The profile of somebody new. */
    public Profile profile(String defaultLanguage) {
        return new Profile(
                givenName,
                familyName,
                country,
                sex,
                institution,
                institutionType,
                language == null ? defaultLanguage : language,
                timeZone);
    }

    /** The profile of somebody who is known, with what the line says. */
    public Profile onto(PersonRow known) {
        return new Profile(
                givenName,
                familyName,
                country,
                or(sex, known.sex()),
                or(institution, known.institution()),
                or(institutionType, known.institutionType()),
                or(language, known.language()),
                or(timeZone, known.timeZone()));
    }

    private static String or(String said, String known) {
        return said == null ? known : said;
    }
}
