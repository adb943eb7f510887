package org.ceiba.api;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ceiba.shared.InstantConverter;

/** Answers that were given under an Idempotency-Key. */
@Dependent
class IdempotencyRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param status null while the first request runs
     */
    public record Answer(byte[] request, Integer status, String type, byte[] body, Instant since) {}

    /** Whether the key was new, and is now this request's. */
    boolean claim(byte[] key, byte[] request, Instant now) {
        return entities.createNativeQuery(
                                "INSERT IGNORE INTO idempotent_request (key_hash, request_hash, created_at) VALUES (?1, ?2, ?3)")
                        .setParameter(1, key)
                        .setParameter(2, request)
                        .setParameter(3, InstantConverter.utc(now))
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    Optional<Answer> answer(byte[] key) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT request_hash, status, media_type, body, created_at FROM idempotent_request"
                                + " WHERE key_hash = ?1")
                .setParameter(1, key)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Answer(
                        (byte[]) row[0],
                        row[1] == null ? null : ((Number) row[1]).intValue(),
                        (String) row[2],
                        (byte[]) row[3],
                        InstantConverter.instant(row[4])));
    }

    void keep(byte[] key, int status, String type, byte[] body) {
        entities.createNativeQuery(
                        "UPDATE idempotent_request SET status = ?1, media_type = ?2, body = ?3 WHERE key_hash = ?4")
                .setParameter(1, status)
                .setParameter(2, type)
                .setParameter(3, body)
                .setParameter(4, key)
                .executeUpdate();
    }

    void forget(byte[] key) {
        entities.createNativeQuery("DELETE FROM idempotent_request WHERE key_hash = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    void forgetBefore(Instant moment) {
        entities.createNativeQuery("DELETE FROM idempotent_request WHERE created_at < ?1")
                .setParameter(1, InstantConverter.utc(moment))
                .executeUpdate();
    }
}
