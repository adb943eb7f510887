package org.ceiba.reporting;

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
import org.ceiba.catalogue.CourseImport;
import org.ceiba.offering.EditionChanged;

/**
 * What reports can be about, by language. Each node keeps it for half a minute, or until it changes an edition or a course
 * itself: it costs more to look up than the figures of the report.
 */
@ApplicationScoped
class KeptChoices {

    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    private ReportRepository repository;

    @Inject
    private Clock clock;

    private final Map<String, Looked> looked = new ConcurrentHashMap<>();

    private record Looked(List<ReportChoice> choices, Instant at) {}

    List<ReportChoice> in(String language) {
        Instant now = clock.instant();
        Looked last = looked.get(language);
        if (last == null || last.at().plus(KEPT).isBefore(now)) {
            last = new Looked(repository.choices(language), now);
            looked.put(language, last);
        }
        return last.choices();
    }

    // Made anew after a transaction, this bean would have no persistence context; and then there is nothing to forget.
    void changed(@Observes(during = AFTER_SUCCESS, notifyObserver = IF_EXISTS) EditionChanged edition) {
        looked.clear();
    }

    void changed(@Observes(during = AFTER_SUCCESS, notifyObserver = IF_EXISTS) CourseImport course) {
        looked.clear();
    }
}
