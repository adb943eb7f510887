package org.ceiba.offering;

import java.util.Set;
import org.ceiba.people.InstitutionType;
import org.ceiba.people.Sex;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;

/**
 * Seats kept at most for one country, sex or institution type, inside an edition's seats.
 *
 * @param by {@code country}, {@code sex} or {@code institutionType}
 * @param value the country's code, or the code of sex or type
 * @param seats 0 or more
 */
public record Quota(String by, String value, int seats) {

    public static final String COUNTRY = "country";
    public static final String SEX = "sex";
    public static final String INSTITUTION_TYPE = "institutionType";

    private static final Set<String> DIMENSIONS = Set.of(COUNTRY, SEX, INSTITUTION_TYPE);

    public Quota {
        if (by == null || !DIMENSIONS.contains(by)) {
            throw DomainException.invalid("quotas", "offering.fault.quota.by", String.valueOf(by));
        }
        boolean known = value != null
                && switch (by) {
                    case COUNTRY -> Countries.exists(value);
                    case SEX -> Sex.find(value).isPresent();
                    default -> InstitutionType.find(value).isPresent();
                };
        if (!known) {
            throw DomainException.invalid("quotas", "offering.fault.quota.value", String.valueOf(value));
        }
        if (seats < 0) {
            throw DomainException.invalid("quotas", "offering.fault.quota.seats");
        }
    }

    /** Whether a seat for somebody like this counts against the quota; sex and type may be null. */
    public boolean concerns(String country, String sex, String institutionType) {
        return value.equals(
                switch (by) {
                    case COUNTRY -> country;
                    case SEX -> sex;
                    default -> institutionType;
                });
    }
}
