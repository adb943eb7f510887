package org.ceiba.api;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets answers after a day; a request is not repeated later than that. */
@Singleton
public class KeptAnswers {

    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    private IdempotencyRepository repository;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOld() {
        repository.forgetBefore(clock.instant().minus(LIFE));
    }
}
