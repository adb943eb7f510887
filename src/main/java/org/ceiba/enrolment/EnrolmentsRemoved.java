package org.ceiba.enrolment;

import java.util.List;
import java.util.UUID;

/**
 * An import is undone, and these enrolments, which it made and nobody has touched since, are about to be deleted in this
 * transaction. Whoever keeps something by them drops it now, and counts the edition anew.
 */
public record EnrolmentsRemoved(UUID editionId, UUID courseId, List<UUID> enrolments) {}
