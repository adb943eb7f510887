package org.ceiba.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An import on its way, as one node works on it. */
record ImportJob(
        UUID id,
        UUID edition,
        UUID startedBy,
        Instant startedAt,
        boolean dryRun,
        Set<String> countries,
        int rowsDone,
        byte[] source,
        List<ImportRow.LineError> errors) {}
