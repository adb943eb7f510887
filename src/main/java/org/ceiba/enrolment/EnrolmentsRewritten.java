package org.ceiba.enrolment;

import java.util.UUID;

/**
 * The history of an edition's enrolments is no longer what it was, because an import was undone in this transaction.
 * Figures that were kept by its changes are to be made anew.
 */
public record EnrolmentsRewritten(UUID editionId, UUID courseId) {}
