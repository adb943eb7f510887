package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;

/** What administration sees of one person, from the database. */
@Dependent
class PersonFileRepository {

    private static final int EDITIONS = 100;

    @PersistenceContext
    private EntityManager entities;

    PersonFile.AccountState account(UUID person, Instant now) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        """
                        SELECT p.created_at, a.confirmed_at, a.password_hash IS NOT NULL, a.last_sign_in_at,
                               (SELECT COUNT(*) FROM api_token t
                                WHERE t.person_id = p.id AND t.revoked_at IS NULL AND t.expires_at > ?2)
                        FROM person p LEFT JOIN account a ON a.person_id = p.id WHERE p.id = ?1""")
                .setParameter(1, Ids.bytes(person))
                .setParameter(2, InstantConverter.utc(now))
                .getSingleResult();
        return new PersonFile.AccountState(
                InstantConverter.instant(row[0]),
                InstantConverter.instant(row[1]),
                ((Number) row[2]).intValue() == 1,
                InstantConverter.instant(row[3]),
                ((Number) row[4]).longValue());
    }

    @SuppressWarnings("unchecked")
    List<PersonFile.GrantRow> grants(UUID person) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT g.id, g.role, e.edition_key, g.country, g.granted_at
                        FROM role_grant g LEFT JOIN edition e ON e.id = g.edition_id
                        WHERE g.person_id = ?1 ORDER BY g.role, e.edition_key, g.country""")
                .setParameter(1, Ids.bytes(person))
                .getResultList();
        return rows.stream()
                .map(column -> new PersonFile.GrantRow(
                        Ids.of(column[0]),
                        (String) column[1],
                        (String) column[2],
                        (String) column[3],
                        InstantConverter.instant(column[4])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> newestEditions() {
        return entities.createNativeQuery("SELECT edition_key FROM edition ORDER BY id DESC LIMIT ?1")
                .setParameter(1, EDITIONS)
                .getResultList();
    }
}
