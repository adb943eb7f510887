package org.ceiba.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of somebody's attendance, as it was made.
 *
 * @param oldState null where nothing was recorded before
 * @param source facilitator, code, meeting-log or import
 * @param by name of who made it, null where the program did
 * @param reason null where none was given
 */
public record AttendanceChange(
        UUID enrolment,
        String oldState,
        String newState,
        int minutes,
        String source,
        String by,
        Instant at,
        String reason) {}
