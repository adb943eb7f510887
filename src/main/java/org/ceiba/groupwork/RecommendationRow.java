package org.ceiba.groupwork;

import java.time.Instant;
import java.util.UUID;

/**
 * A recommendation as the edition sees it.
 *
 * @param perspective null for none
 * @param author who wrote it last
 * @param handedInAt null while the group still writes it
 * @param supports how many support it
 * @param reservations how many state a reservation
 * @param stance of the reader: support, reservation, or null for none
 */
public record RecommendationRow(
        UUID id,
        UUID groupId,
        String group,
        String perspective,
        String problem,
        String proposal,
        String actor,
        String level,
        String author,
        Instant writtenAt,
        Instant handedInAt,
        int supports,
        int reservations,
        String stance,
        int version) {}
