package org.ceiba.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that administration keeps of one person.
 *
 * @param trail what they did and what was done to their record, the newest first
 * @param editions keys of the newest editions, in which a role can be given
 */
public record PersonFile(
        PersonRow person, AccountState account, List<GrantRow> grants, List<AuditRow> trail, List<String> editions) {

    /**
     * How the person signs in.
     *
     * @param confirmedAt null until they have followed the link that was sent to the address
     * @param protectedByPassword false for who came by a list and has not set a password yet
     * @param lastSignInAt null for never
     * @param tokens of the API that are good now
     */
    public record AccountState(
            Instant knownSince, Instant confirmedAt, boolean protectedByPassword, Instant lastSignInAt, long tokens) {}

    /**
     * One role with its scope.
     *
     * @param editionKey null where the role is not limited to an edition
     * @param country null where it is not limited to a country
     */
    public record GrantRow(UUID id, String role, String editionKey, String country, Instant since) {}
}
