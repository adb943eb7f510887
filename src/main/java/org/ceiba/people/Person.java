package org.ceiba.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.UuidConverter;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;

/**
 * Somebody whom the programme knows: who applied, signed up, or was brought in by a list. A person is told apart by the
 * e-mail address, describes themself in a {@link Profile}, may change it at any time, and may have everything personal
 * erased; the figures that they were counted in stay.
 */
@Entity
@Table(name = "person")
@Converter(name = "uuid", converterClass = UuidConverter.class)
public class Person {

    @Id
    @Convert("uuid")
    private UUID id;

    private String email;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String country;
    private String sex;
    private String institution;

    @Column(name = "institution_type")
    private String institutionType;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private int version;

    protected Person() {}

    public Person(EmailAddress email, Profile profile, Instant now) {
        this.id = Ids.next();
        this.email = email.value();
        this.createdAt = now;
        describe(profile);
    }

    /** Takes over what the person says of themself. */
    public void describe(Profile profile) {
        givenName = profile.givenName();
        familyName = profile.familyName();
        country = profile.country();
        sex = profile.sex();
        institution = profile.institution();
        institutionType = profile.institutionType();
        language = profile.language();
        timeZone = profile.timeZone();
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public Profile profile() {
        return new Profile(givenName, familyName, country, sex, institution, institutionType, language, timeZone);
    }
}
