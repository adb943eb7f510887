package org.ceiba.offering;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that the staff tells everybody in an edition.
 *
 * @param author name; null where the person has been erased
 * @param body plain text
 */
public record AnnouncementRow(UUID id, Instant at, String author, String title, String body) {}
