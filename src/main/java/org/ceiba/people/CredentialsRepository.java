package org.ceiba.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Seal;

/** Links, tokens and counted failures in the database; of each secret only a hash is kept. */
@Dependent
class CredentialsRepository {

    /** What a link in a mail is for. */
    enum Purpose {
        CONFIRM("confirm", Duration.ofDays(7)),
        RESET("reset", Duration.ofHours(2));

        private final String code;
        private final Duration life;

        Purpose(String code, Duration life) {
            this.code = code;
            this.life = life;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** A new link's token; the link is good for one use, for as long as its purpose allows. */
    String newLink(UUID person, Purpose purpose, Instant now) {
        entities.flush();
        String token = Seal.newToken();
        entities.createNativeQuery(
                        "INSERT INTO single_use_link (token_hash, person_id, purpose, expires_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, Seal.hash(token))
                .setParameter(2, Ids.bytes(person))
                .setParameter(3, purpose.code)
                .setParameter(4, InstantConverter.utc(now.plus(purpose.life)))
                .executeUpdate();
        return token;
    }

    /** Uses a link up; absent when it is unknown, used or expired. */
    Optional<UUID> use(String token, Purpose purpose, Instant now) {
        int used = entities.createNativeQuery("UPDATE single_use_link SET used_at = ?1 WHERE token_hash = ?2"
                        + " AND purpose = ?3 AND used_at IS NULL AND expires_at > ?1")
                .setParameter(1, InstantConverter.utc(now))
                .setParameter(2, Seal.hash(token))
                .setParameter(3, purpose.code)
                .executeUpdate();
        return used == 0 ? Optional.empty() : owner(token);
    }

    /** A new token for the API. */
    String newToken(UUID person, Instant now, Instant expiresAt) {
        String token = Seal.newToken();
        entities.createNativeQuery(
                        "INSERT INTO api_token (token_hash, person_id, created_at, expires_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, Seal.hash(token))
                .setParameter(2, Ids.bytes(person))
                .setParameter(3, InstantConverter.utc(now))
                .setParameter(4, InstantConverter.utc(expiresAt))
                .executeUpdate();
        return token;
    }

    /** Ends the person's tokens, because the password was changed. */
    void revokeTokens(UUID person, Instant now) {
        entities.createNativeQuery("UPDATE api_token SET revoked_at = ?1 WHERE person_id = ?2 AND revoked_at IS NULL")
                .setParameter(1, InstantConverter.utc(now))
                .setParameter(2, Ids.bytes(person))
                .executeUpdate();
    }

    /** Keeps when the person signed in last; past the account's version, as two who sign in at once disturb nobody. */
    void signedIn(UUID person, Instant now) {
        entities.createNativeQuery("UPDATE account SET last_sign_in_at = ?1 WHERE person_id = ?2")
                .setParameter(1, InstantConverter.utc(now))
                .setParameter(2, Ids.bytes(person))
                .executeUpdate();
    }

    /** Failures counted under this key since the instant. */
    int failures(String key, Instant since) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT failures FROM sign_in_throttle WHERE key_hash = ?1 AND window_start > ?2")
                .setParameter(1, Seal.hash(key))
                .setParameter(2, InstantConverter.utc(since))
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    /** Counts one failure; a window that began before the instant begins anew. */
    void countFailure(String key, Instant since, Instant now) {
        entities.createNativeQuery(
                        """
                        INSERT INTO sign_in_throttle (key_hash, failures, window_start) VALUES (?1, 1, ?2)
                        ON DUPLICATE KEY UPDATE
                            failures = IF(window_start > ?3, failures + 1, 1),
                            window_start = IF(window_start > ?3, window_start, ?2)""")
                .setParameter(1, Seal.hash(key))
                .setParameter(2, InstantConverter.utc(now))
                .setParameter(3, InstantConverter.utc(since))
                .executeUpdate();
    }

    private Optional<UUID> owner(String token) {
        return first(entities.createNativeQuery("SELECT person_id FROM single_use_link WHERE token_hash = ?1")
                .setParameter(1, Seal.hash(token))
                .getResultList());
    }

    private static Optional<UUID> first(List<?> rows) {
        return rows.stream().findFirst().map(Ids::of);
    }
}
