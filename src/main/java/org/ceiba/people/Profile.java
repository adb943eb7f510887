package org.ceiba.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;

/**
 * What a person says of themself. Everything that cannot be is refused here, with the field named.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sex code of {@link Sex}, null where not stated
 * @param institution its name, null where not stated
 * @param institutionType code of {@link InstitutionType}, null where not stated
 * @param language one of the four languages; Spanish for null
 * @param timeZone IANA zone; the one of Costa Rica, the programme's seat, for null
 */
public record Profile(
        String givenName,
        String familyName,
        String country,
        String sex,
        String institution,
        String institutionType,
        String language,
        String timeZone) {

    public static final String DEFAULT_ZONE = "America/Costa_Rica";
    static final int NAME_LENGTH = 120;
    static final int INSTITUTION_LENGTH = 200;

    public Profile {
        givenName = text("givenName", givenName, NAME_LENGTH);
        familyName = text("familyName", familyName, NAME_LENGTH);
        if (givenName == null || familyName == null) {
            throw DomainException.invalid(givenName == null ? "givenName" : "familyName", "people.fault.name.missing");
        }
        institution = text("institution", institution, INSTITUTION_LENGTH);
        sex = text("sex", sex, NAME_LENGTH);
        institutionType = text("institutionType", institutionType, NAME_LENGTH);
        language = text("language", language, NAME_LENGTH) == null ? Languages.DEFAULT : language.strip();
        timeZone = text("timeZone", timeZone, NAME_LENGTH) == null ? DEFAULT_ZONE : timeZone.strip();
        if (!Countries.exists(country)) {
            throw DomainException.invalid("country", "people.fault.country", String.valueOf(country));
        }
        if (sex != null && Sex.find(sex).isEmpty()) {
            throw DomainException.invalid("sex", "people.fault.sex", sex);
        }
        if (institutionType != null && InstitutionType.find(institutionType).isEmpty()) {
            throw DomainException.invalid("institutionType", "people.fault.institutionType", institutionType);
        }
        if (!Languages.ALL.contains(language)) {
            throw DomainException.invalid("language", "people.fault.language", language);
        }
        if (!isZone(timeZone)) {
            throw DomainException.invalid("timeZone", "people.fault.timeZone", timeZone);
        }
    }

    private static String text(String field, String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw DomainException.invalid(field, "people.fault.tooLong", longest);
        }
        return stripped.isEmpty() ? null : stripped;
    }

    private static boolean isZone(String zone) {
        try {
            return zone.equals("UTC") || zone.contains("/") && ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
