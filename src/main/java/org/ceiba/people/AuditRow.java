package org.ceiba.people;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the audit trail.
 *
 * @param actor name of who did it, null for the program itself
 */
public record AuditRow(
        UUID id, Instant at, String actor, String action, String subjectType, UUID subject, String detail) {}
