package org.ceiba.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What each kind of work costs in SQL statements since the start, at {@code /metrics}: requests, statements, and the largest
 * number that one request needed. A kind is a method and an address with its variables in braces, so there are few.
 */
@ApplicationScoped
public class Statements {

    private final Map<String, Cost> costs = new ConcurrentHashMap<>();

    @Inject
    private MetricRegistry metrics;

    private record Cost(Counter requests, Counter statements, AtomicInteger largest) {

        void add(int count) {
            requests.inc();
            statements.inc(count);
            largest.accumulateAndGet(count, Math::max);
        }
    }

    /** One request of that kind needed so many. */
    public void add(String work, int count) {
        costs.computeIfAbsent(work, this::begin).add(count);
    }

    private Cost begin(String work) {
        Tag tag = new Tag("work", work);
        AtomicInteger largest = new AtomicInteger();
        metrics.gauge(
                about("ceiba_statements_largest", "Largest number of SQL statements that one request needed."),
                largest::get,
                tag);
        return new Cost(
                metrics.counter(about("ceiba_requests", "Requests of pages, files and the API."), tag),
                metrics.counter(about("ceiba_statements", "SQL statements of those requests."), tag),
                largest);
    }

    private static Metadata about(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
