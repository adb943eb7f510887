package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.ceiba.shared.Ids;

/** Roles within editions, in the database. */
@Dependent
class RolesRepository {

    @PersistenceContext
    private EntityManager entities;

    /** A role that a person holds in an edition. */
    record Held(UUID grant, UUID person, String role, String email, String name) {}

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
}
