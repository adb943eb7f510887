package org.ceiba.sessions;

import java.util.List;
import java.util.UUID;

/** Attendance of these enrolments was recorded or corrected; fired inside the transaction. */
public record AttendanceRecorded(UUID edition, UUID session, List<UUID> enrolments) {}
