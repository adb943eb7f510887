package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/**
 * Keeps the answers to requests that carry an Idempotency-Key, each in a transaction of its own, so that a repeated
 * request gets the first answer and changes nothing more.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Idempotency {

    /** A request that has not answered by then died with its node; the next one may try. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private IdempotencyRepository repository;

    @Inject
    private Clock clock;

    /**
     * Begins a request under its key.
     *
     * @return the first answer where there was one already; absent for the first request
     * @throws DomainException where the key belongs to another request, or the first one still runs
     */
    @Allowed(Who.PROGRAM)
    public Optional<IdempotencyRepository.Answer> begin(byte[] key, byte[] request) {
        if (repository.claim(key, request, clock.instant())) {
            return Optional.empty();
        }
        IdempotencyRepository.Answer answer = repository.answer(key).orElseThrow();
        if (!Arrays.equals(answer.request(), request)) {
            throw new DomainException(DomainException.Kind.INVALID, null, "api.fault.idempotency");
        }
        if (answer.status() == null) {
            if (answer.since().plus(PATIENCE).isAfter(clock.instant())) {
                throw DomainException.conflict("api.fault.idempotency.running");
            }
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    /** Keeps the answer; one that says that the program failed is not kept, so that the request can be tried again. */
    @Allowed(Who.PROGRAM)
    public void end(byte[] key, int status, String type, byte[] body) {
        if (status >= 500) {
            repository.forget(key);
        } else {
            repository.keep(key, status, type, body);
        }
    }
}
