package org.ceiba.enrolment;

import java.util.UUID;

/**
 * An enrolment that nobody else changes until this transaction ends.
 *
 * @param country of the person at the application, ISO 3166-1
 * @param editionVersion under which the edition's facts may be kept
 * @param courseVersion under which the course's outline may be kept
 */
public record HeldEnrolment(EnrolmentRef ref, String country, int editionVersion, int courseVersion) {

    public UUID id() {
        return ref.id();
    }
}
