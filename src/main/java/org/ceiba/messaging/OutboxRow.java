package org.ceiba.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail in the administrator's list.
 *
 * @param sentAt null while it has not left
 * @param error why the last attempt failed, null where none did
 */
public record OutboxRow(
        UUID id,
        String address,
        String subject,
        String body,
        Instant createdAt,
        Instant sentAt,
        int attempts,
        String error) {}
