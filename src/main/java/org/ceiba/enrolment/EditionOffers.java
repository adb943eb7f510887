package org.ceiba.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CurrentPerson;

/** Editions as they are offered to whoever thinks of applying. */
@ApplicationScoped
@Transactional
public class EditionOffers {

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private OfferRepository repository;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** An edition, how full it is, and where the reader stands in it. */
    @Allowed(Who.ANYONE)
    public EditionOffer offer(String key) {
        EditionFacts facts = editions.edition(key);
        CourseOutline course = courses.outline(facts.courseId(), facts.courseVersion());
        Map<String, Integer> counts = repository.counts(facts.id());
        EnrolmentState mine = current.idIfAny()
                .flatMap(person -> enrolments.find(facts.id(), person))
                .map(EnrolmentRef::state)
                .orElse(null);
        return new EditionOffer(
                facts,
                course,
                counts.getOrDefault("seats:taken", 0),
                counts.getOrDefault("state:waiting", 0),
                facts.quotas().stream()
                        .map(quota -> new EditionOffer.QuotaUse(
                                quota, counts.getOrDefault(quota.by() + ":" + quota.value(), 0)))
                        .toList(),
                mine,
                facts.acceptsApplications(clock.instant()));
    }
}
