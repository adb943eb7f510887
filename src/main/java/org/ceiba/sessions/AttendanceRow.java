package org.ceiba.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One person on the attendance sheet of a session.
 *
 * @param state null while nothing is recorded
 * @param source facilitator, code, meeting-log or import; null while nothing is recorded
 * @param corrections how often a mark was changed after it was first recorded
 */
public record AttendanceRow(
        UUID enrolment,
        String name,
        String country,
        String institution,
        String state,
        int minutes,
        String source,
        Instant recordedAt,
        int corrections) {}
