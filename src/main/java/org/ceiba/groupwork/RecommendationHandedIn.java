package org.ceiba.groupwork;

import java.util.List;
import java.util.UUID;

/**
 * A group has handed in a recommendation; observed inside the transaction that did it.
 *
 * @param enrolments of the group's members
 */
public record RecommendationHandedIn(UUID editionId, List<UUID> enrolments) {}
