package org.ceiba.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person may do: their roles with their scopes, asked at each boundary.
 *
 * @param grants empty for somebody who is a participant alone
 */
public record Access(List<Grant> grants) {

    /** One role with its scope; both null: everywhere. */
    public record Grant(Role role, UUID editionId, String country) {

        boolean isEverywhere() {
            return editionId == null && country == null;
        }

        boolean covers(UUID edition) {
            return editionId == null || editionId.equals(edition);
        }
    }

    public static final Access NONE = new Access(List.of());

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Has the role in any scope. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Any role at all. */
    public boolean isStaff() {
        return !grants.isEmpty();
    }

    /** May open editions and see every edition's figures: an administrator, or a coordinator who is not limited to an edition. */
    public boolean mayCoordinate() {
        return isAdministrator()
                || grants.stream().anyMatch(grant -> grant.role() == Role.COORDINATOR && grant.editionId() == null);
    }

    /** May open editions and bring in courses: not who coordinates an edition or some countries alone. */
    public boolean mayOpen() {
        return mayCoordinate() && countries().isEmpty();
    }

    /** May change this edition and decide on its applications. */
    public boolean mayCoordinate(UUID edition) {
        return mayCoordinate()
                || grants.stream()
                        .anyMatch(grant -> grant.role() == Role.COORDINATOR && edition.equals(grant.editionId()));
    }

    /** May plan this edition's sessions, take attendance, lead groups. */
    public boolean mayFacilitate(UUID edition) {
        return mayCoordinate(edition)
                || grants.stream()
                        .anyMatch(grant -> grant.role() == Role.FACILITATOR
                                && (grant.isEverywhere() || edition.equals(grant.editionId())));
    }

    /**
     * May plan this edition's sessions, take attendance, lead groups: not who coordinates some countries alone.
     *
     * @param edition null for every edition
     */
    public boolean mayLead(UUID edition) {
        return isAdministrator() || grants.stream().anyMatch(grant -> grant.country() == null && grant.covers(edition));
    }

    /** The countries that the person's view is limited to, over all editions; empty where it is not limited. */
    public Set<String> countries() {
        return countries(null);
    }

    /** The same in one edition: who also coordinates that edition as a whole is not limited in it. */
    public Set<String> countries(UUID edition) {
        boolean wider = grants.stream()
                .anyMatch(
                        grant -> grant.role() != Role.FACILITATOR && grant.country() == null && grant.covers(edition));
        return wider
                ? Set.of()
                : grants.stream()
                        .map(Grant::country)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Editions that a role names. */
    public Set<UUID> editions() {
        return grants.stream()
                .map(Grant::editionId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
