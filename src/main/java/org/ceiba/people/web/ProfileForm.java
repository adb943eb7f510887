package org.ceiba.people.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.people.InstitutionType;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;
import org.ceiba.people.Sex;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/** The fields in which a person describes themself, at sign-up and in the profile. */
@Dependent
public class ProfileForm {

    @Inject
    private Reader reader;

    private String givenName;
    private String familyName;
    private String country;
    private String sex;
    private String institution;
    private String institutionType;
    private String language;
    private String timeZone;

    /** Begins with what is known of the reader who has no profile yet. */
    void begin() {
        language = reader.getLanguage();
        timeZone = reader.getZone().getId();
    }

    void begin(PersonRow person) {
        givenName = person.givenName();
        familyName = person.familyName();
        country = person.country();
        sex = person.sex();
        institution = person.institution();
        institutionType = person.institutionType();
        language = person.language();
        timeZone = person.timeZone();
    }

    Profile profile() {
        return new Profile(givenName, familyName, country, sex, institution, institutionType, language, timeZone);
    }

    /** Code to name, in the alphabet's order of the reader's language. */
    public Map<String, String> getCountries() {
        return Countries.named(reader.getLocale());
    }

    public Map<String, String> getSexes() {
        return named("people.sex.", Arrays.stream(Sex.values()).map(Sex::code).toList());
    }

    public Map<String, String> getInstitutionTypes() {
        return named(
                "people.institutionType.",
                Arrays.stream(InstitutionType.values())
                        .map(InstitutionType::code)
                        .toList());
    }

    public Map<String, String> getLanguages() {
        return named("shared.language.", Languages.ALL);
    }

    /** Zones of the Americas and of Europe's seats, by their IANA names. */
    public Map<String, String> getZones() {
        Map<String, String> zones = new LinkedHashMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.startsWith("America/") || zone.startsWith("Europe/") || zone.equals("UTC"))
                .sorted()
                .forEach(zone -> zones.put(zone, zone.replace('_', ' ')));
        return zones;
    }

    private Map<String, String> named(String prefix, List<String> codes) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.forEach(code -> names.put(code, Texts.in(reader.getLanguage(), prefix + code)));
        return names;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getInstitutionType() {
        return institutionType;
    }

    public void setInstitutionType(String institutionType) {
        this.institutionType = institutionType;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
