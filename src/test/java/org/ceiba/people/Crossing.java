package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.ceiba.people.Allowed.Who;

/** A boundary for tests that counts in two rows, one after the other, and in between waits until another has begun too. */
@ApplicationScoped
@Transactional
public class Crossing {

    @PersistenceContext
    private EntityManager entities;

    private final AtomicInteger failures = new AtomicInteger();

    @Allowed(Who.PROGRAM)
    public void lay(UUID... rows) {
        for (UUID row : rows) {
            change("INSERT INTO sign_in_throttle VALUES (UNHEX(SHA2(?1, 256)), 0, '2026-01-01')", row);
        }
    }

    /** Counts in both rows, and in {@code tries} how often that was begun. */
    @Allowed(Who.PROGRAM)
    public Void cross(UUID first, UUID second, CyclicBarrier met, AtomicInteger tries) throws Exception {
        count(first);
        if (tries.incrementAndGet() == 1) {
            met.await();
        }
        count(second);
        return null;
    }

    @Allowed(Who.PROGRAM)
    public void fail(UUID row) {
        failures.incrementAndGet();
        count(row);
        throw new IllegalStateException("wrong");
    }

    @Allowed(Who.PROGRAM)
    public int counted(UUID row) {
        return ((Number) entities.createNativeQuery(
                                "SELECT failures FROM sign_in_throttle WHERE key_hash = UNHEX(SHA2(?1, 256))")
                        .setParameter(1, row.toString())
                        .getSingleResult())
                .intValue();
    }

    public int failures() {
        return failures.get();
    }

    private void count(UUID row) {
        change("UPDATE sign_in_throttle SET failures = failures + 1 WHERE key_hash = UNHEX(SHA2(?1, 256))", row);
    }

    private void change(String sql, UUID row) {
        entities.createNativeQuery(sql).setParameter(1, row.toString()).executeUpdate();
    }
}
