package org.ceiba.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionChanged edition) {
        looked.clear();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourseImport course) {
        looked.clear();
    }
}
