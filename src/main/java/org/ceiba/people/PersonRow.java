package org.ceiba.people;

import java.util.UUID;

/** A person as lists and the API show them; what is not stated is null. */
public record PersonRow(
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

    static PersonRow of(Person person) {
        Profile profile = person.profile();
        return new PersonRow(
                person.id(),
                person.email(),
                profile.givenName(),
                profile.familyName(),
                profile.country(),
                profile.sex(),
                profile.institution(),
                profile.institutionType(),
                profile.language(),
                profile.timeZone());
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
