package org.ceiba.certificates;

import java.time.Instant;
import java.util.UUID;

/** An enrolment that was completed and is to be certified, with its person as known then. */
record Completed(
        UUID enrolment,
        UUID edition,
        UUID person,
        String country,
        Instant completedAt,
        String holder,
        String email,
        String language) {}
