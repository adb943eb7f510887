package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** The audit trail in the database; entries are added and never changed. */
@Dependent
class AuditRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Instant at, UUID actor, String action, String subjectType, UUID subject, String detail) {
        entities.createNativeQuery(
                        """
                        INSERT INTO audit_entry (id, at, actor_id, action, subject_type, subject_id, detail)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, Ids.bytes(Ids.next()))
                .setParameter(2, InstantConverter.utc(at))
                .setParameter(3, Ids.bytes(actor))
                .setParameter(4, action)
                .setParameter(5, subjectType)
                .setParameter(6, Ids.bytes(subject))
                .setParameter(7, detail)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Slice<AuditRow> rows(Page page) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT e.id, e.at, CONCAT(p.given_name, ' ', p.family_name), e.action, e.subject_type,
                               e.subject_id, e.detail
                        FROM audit_entry e LEFT JOIN person p ON p.id = e.actor_id
                        ORDER BY e.id DESC LIMIT ?1 OFFSET ?2""")
                .setParameter(1, page.size())
                .setParameter(2, page.first())
                .getResultList();
        Number total = (Number)
                entities.createNativeQuery("SELECT COUNT(*) FROM audit_entry").getSingleResult();
        return new Slice<>(rows.stream().map(AuditRepository::row).toList(), total.longValue(), page);
    }

    /** Each half reads its own index. */
    @SuppressWarnings("unchecked")
    List<AuditRow> about(UUID person, int most) {
        String half = "(SELECT id, at, actor_id, action, subject_type, subject_id, detail FROM audit_entry"
                + " WHERE %s = ?1 ORDER BY at DESC LIMIT ?2)";
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT e.id, e.at, CONCAT(p.given_name, ' ', p.family_name), e.action, e.subject_type,"
                                + " e.subject_id, e.detail FROM ("
                                + half.formatted("subject_id") + " UNION " + half.formatted("actor_id")
                                + ") e LEFT JOIN person p ON p.id = e.actor_id ORDER BY e.at DESC, e.id DESC LIMIT ?2")
                .setParameter(1, Ids.bytes(person))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(AuditRepository::row).toList();
    }

    private static AuditRow row(Object[] column) {
        return new AuditRow(
                Ids.of(column[0]),
                InstantConverter.instant(column[1]),
                (String) column[2],
                (String) column[3],
                (String) column[4],
                Ids.of(column[5]),
                (String) column[6]);
    }
}
