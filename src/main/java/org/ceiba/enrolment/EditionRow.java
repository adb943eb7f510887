package org.ceiba.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An edition in the coordinators' list, with its figures as they are kept. */
public record EditionRow(
        UUID id,
        String key,
        String title,
        int number,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant closesAt,
        String state,
        Integer seats,
        int applied,
        int waiting,
        int inside,
        int completed) {}
