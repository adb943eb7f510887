package org.ceiba.enrolment;

import java.util.Set;

/**
 * Which enrolments of an edition are asked for.
 *
 * @param state null for all
 * @param country null for all
 * @param text beginning of a name or address, null for all
 * @param countries that the asker is limited to; empty for all
 */
public record EnrolmentsQuery(EnrolmentState state, String country, String text, Set<String> countries) {

    static EnrolmentsQuery all(Set<String> countries) {
        return new EnrolmentsQuery(null, null, null, countries);
    }

    /** Whether only the state matters, so that the kept figures know how many there are. */
    boolean isByStateAlone() {
        return country == null && text == null && countries.isEmpty();
    }
}
