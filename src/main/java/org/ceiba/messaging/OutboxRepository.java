package org.ceiba.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** The outbox in the database. */
@Dependent
class OutboxRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(OutboxMail mail) {
        entities.persist(mail);
    }

    Optional<OutboxMail> mail(UUID id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id));
    }

    /** Takes one that is due for this transaction; another node passes over it meanwhile. */
    @SuppressWarnings("unchecked")
    Optional<OutboxMail> claim(Instant now) {
        List<OutboxMail> due = entities.createNativeQuery(
                        """
                        SELECT * FROM outbox_mail
                        WHERE sent_at IS NULL AND due_at <= ?1 AND attempts < ?2
                        ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED""",
                        OutboxMail.class)
                .setParameter(1, InstantConverter.utc(now))
                .setParameter(2, OutboxMail.MOST_ATTEMPTS)
                .getResultList();
        return due.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    Slice<OutboxRow> rows(boolean unsentOnly, Page page) {
        String where = unsentOnly ? " WHERE sent_at IS NULL" : "";
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT id, to_address, subject, body, created_at, sent_at, attempts, last_error
                        FROM outbox_mail"""
                                + where + " ORDER BY id DESC LIMIT ?1 OFFSET ?2")
                .setParameter(1, page.size())
                .setParameter(2, page.first())
                .getResultList();
        Number total = (Number) entities.createNativeQuery("SELECT COUNT(*) FROM outbox_mail" + where)
                .getSingleResult();
        return new Slice<>(rows.stream().map(OutboxRepository::row).toList(), total.longValue(), page);
    }

    private static OutboxRow row(Object[] column) {
        return new OutboxRow(
                Ids.of(column[0]),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                InstantConverter.instant(column[4]),
                InstantConverter.instant(column[5]),
                ((Number) column[6]).intValue(),
                (String) column[7]);
    }
}
