package org.ceiba.assessment;

import java.util.UUID;

/** Somebody handed in an assignment for the first time. Observed inside the transaction that keeps it. */
public record AssignmentHandedIn(UUID enrolmentId, UUID editionId, UUID itemId) {}
