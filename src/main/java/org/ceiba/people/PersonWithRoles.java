package org.ceiba.people;

import java.util.List;
import java.util.UUID;

/** A person with their roles, for administration. */
public record PersonWithRoles(PersonRow person, List<GrantRow> grants) {

    /**
     * One role with its scope.
     *
     * @param editionKey null where the role is not limited to an edition
     * @param country null where it is not limited to a country
     */
    public record GrantRow(UUID id, String role, String editionKey, String country) {}
}
