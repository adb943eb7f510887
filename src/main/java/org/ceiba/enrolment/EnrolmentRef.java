package org.ceiba.enrolment;

import java.time.Instant;
import java.util.UUID;

/** An enrolment as the other rooms know it. */
public record EnrolmentRef(
        UUID id, UUID editionId, UUID personId, EnrolmentState state, Instant since, Instant enrolledAt) {

    /** Whether the edition's room is open to the person: enrolled, or has been to the end. */
    public boolean isInside() {
        return state.holdsSeat();
    }
}
