package org.ceiba.enrolment;

import org.ceiba.offering.Quota;

/** What quotas look at in a person. Kept as of the application; sex and institution type may be null. */
public record Traits(String country, String sex, String institutionType) {

    boolean isOf(Quota quota) {
        return quota.concerns(country, sex, institutionType);
    }
}
