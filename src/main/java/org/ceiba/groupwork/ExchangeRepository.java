package org.ceiba.groupwork;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;

/** Entries of exchanges and verdicts on sections, in the database. */
@Dependent
class ExchangeRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(ExchangeEntry entry) {
        entities.persist(entry);
    }

    Optional<ExchangeEntry> entry(UUID id) {
        return Optional.ofNullable(entities.find(ExchangeEntry.class, id));
    }

    @SuppressWarnings("unchecked")
    List<ExchangeRow> entries(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT x.id, x.kind, x.title, x.description, x.country, x.owner, x.follow_up_on, x.state,
                            CONCAT(p.given_name, ' ', p.family_name)
                        FROM exchange_entry x JOIN person p ON p.id = x.author_id
                        WHERE x.edition_id = ?1 ORDER BY x.kind, x.written_at LIMIT 500""")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        return rows.stream()
                .map(row -> new ExchangeRow(
                        Ids.of(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        row[6] instanceof Date date ? date.toLocalDate() : (LocalDate) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }

    /** Keeps a person's word on a section, in place of an earlier one. */
    void judge(UUID edition, String section, UUID person, Verdict verdict, Instant now) {
        entities.createNativeQuery(
                        """
                        INSERT INTO section_verdict (edition_id, section_key, person_id, verdict, reason, at, version)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)
                        ON DUPLICATE KEY UPDATE version = version + 1, verdict = VALUES(verdict),
                            reason = VALUES(reason), at = VALUES(at)""")
                .setParameter(1, Ids.bytes(edition))
                .setParameter(2, section)
                .setParameter(3, Ids.bytes(person))
                .setParameter(4, verdict.kind())
                .setParameter(5, verdict.reason())
                .setParameter(6, InstantConverter.utc(now))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<ValidationView.Word> verdicts(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT v.section_key, v.person_id, CONCAT(p.given_name, ' ', p.family_name), p.country, v.verdict,
                            v.reason
                        FROM section_verdict v JOIN person p ON p.id = v.person_id
                        WHERE v.edition_id = ?1 ORDER BY v.section_key, v.at LIMIT 5000""")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        return rows.stream()
                .map(row -> new ValidationView.Word(
                        (String) row[0],
                        Ids.of(row[1]),
                        (String) row[2],
                        (String) row[3],
                        new Verdict((String) row[4], (String) row[5])))
                .toList();
    }
}
