package org.ceiba.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ceiba.people.PersonRow;

/**
 * What is kept of a line, to be shown and to be undone.
 *
 * @param fields that changed
 * @param newPerson whether the person was not known before
 * @param newEnrolment whether there was no enrolment before
 * @param before the enrolment before; null where it is new or stays
 * @param personVersion version that the person was left at
 * @param enrolmentVersion version that the enrolment was left at; null without an edition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportImage(
        List<Field> fields,
        boolean newPerson,
        boolean newEnrolment,
        Before before,
        int personVersion,
        Integer enrolmentVersion) {

    /** One field; null where there was or is nothing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(String name, String before, String after) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Before(String state, Instant since, String reason, Long waitingNumber, Instant enrolledAt) {}

    /** What differs between two descriptions of a person, by the names of the list's columns. */
    static List<Field> differences(PersonRow before, PersonRow after) {
        List<Field> fields = new ArrayList<>();
        compare(fields, "given_name", before.givenName(), after.givenName());
        compare(fields, "family_name", before.familyName(), after.familyName());
        compare(fields, "country", before.country(), after.country());
        compare(fields, "sex", before.sex(), after.sex());
        compare(fields, "institution", before.institution(), after.institution());
        compare(fields, "institution_type", before.institutionType(), after.institutionType());
        compare(fields, "language", before.language(), after.language());
        compare(fields, "time_zone", before.timeZone(), after.timeZone());
        return fields;
    }

    private static void compare(List<Field> fields, String name, String before, String after) {
        if (!Objects.equals(before, after)) {
            fields.add(new Field(name, before, after));
        }
    }
}
