package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;

/** Roles and their scopes in the database. */
@Dependent
class RolesRepository {

    @PersistenceContext
    private EntityManager entities;

    /** A role that a person holds in an edition. */
    record Held(UUID grant, UUID person, String role, String email, String name) {}

    /** A role that was given, with its scope in words: an edition's key, a country, or nothing. */
    record Given(Role role, String scope) {}

    @SuppressWarnings("unchecked")
    List<Held> held(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT g.id, g.person_id, g.role, p.email, CONCAT(p.given_name, ' ', p.family_name)
                        FROM role_grant g JOIN person p ON p.id = g.person_id
                        WHERE g.edition_id = ?1 ORDER BY p.family_name, p.given_name, g.role""")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        return rows.stream()
                .map(row -> new Held(Ids.of(row[0]), Ids.of(row[1]), (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    List<StaffMember> staff(UUID edition) {
        return held(edition).stream()
                .map(held -> new StaffMember(held.email(), held.role(), held.name()))
                .toList();
    }

    boolean has(UUID person, Role role, UUID edition) {
        return held(edition).stream()
                .anyMatch(held -> held.person().equals(person) && held.role().equals(role.code()));
    }

    void remove(UUID grant) {
        entities.createNativeQuery("DELETE FROM role_grant WHERE id = ?1")
                .setParameter(1, Ids.bytes(grant))
                .executeUpdate();
    }

    /** Adds the role; false where the person has it already, in this very scope. */
    boolean addOnce(RoleGrant grant) {
        List<?> same = entities.createNativeQuery("SELECT 1 FROM role_grant WHERE person_id = ?1 AND scope_key = ?2")
                .setParameter(1, Ids.bytes(grant.personId()))
                .setParameter(2, grant.scopeKey())
                .getResultList();
        if (same.isEmpty()) {
            entities.persist(grant);
        }
        return same.isEmpty();
    }

    @SuppressWarnings("unchecked")
    Optional<Given> given(UUID person, UUID grant) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT g.role, COALESCE(e.edition_key, g.country, '')
                        FROM role_grant g LEFT JOIN edition e ON e.id = g.edition_id
                        WHERE g.id = ?1 AND g.person_id = ?2""")
                .setParameter(1, Ids.bytes(grant))
                .setParameter(2, Ids.bytes(person))
                .getResultList();
        return rows.stream().findFirst().map(row -> new Given(Role.of((String) row[0]), (String) row[1]));
    }

    /** How many administrators there are; until the transaction ends, nobody else takes one away. */
    int administratorsLocked() {
        return entities.createNativeQuery("SELECT id FROM role_grant WHERE role = 'administrator' FOR UPDATE")
                .getResultList()
                .size();
    }

    UUID edition(String key) {
        List<?> ids = entities.createNativeQuery("SELECT id FROM edition WHERE edition_key = ?1")
                .setParameter(1, key)
                .getResultList();
        return ids.stream()
                .findFirst()
                .map(Ids::of)
                .orElseThrow(() -> DomainException.invalid("edition", "people.fault.role.edition", key));
    }
}
