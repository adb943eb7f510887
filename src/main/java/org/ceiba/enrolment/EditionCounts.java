package org.ceiba.enrolment;

import static jakarta.enterprise.event.Reception.IF_EXISTS;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ceiba.offering.EditionChanged;

/**
 * How many editions there are in some states. Each node keeps it for half a minute, or until it changes an edition itself:
 * among ten thousand, counting costs more than the page of the list that says how many pages follow.
 */
@ApplicationScoped
class EditionCounts {

    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    private DeskRepository repository;

    @Inject
    private Clock clock;

    private final Map<List<String>, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(long editions, Instant at) {}

    long in(List<String> states) {
        Instant now = clock.instant();
        Counted last = counted.get(states);
        if (last == null || last.at().plus(KEPT).isBefore(now)) {
            last = new Counted(repository.count(states, null), now);
            counted.put(states, last);
        }
        return last.editions();
    }

    // Made anew after a transaction, this bean would have no persistence context; and then there is nothing to forget.
    void changed(@Observes(during = AFTER_SUCCESS, notifyObserver = IF_EXISTS) EditionChanged edition) {
        counted.clear();
    }
}
