package org.ceiba.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ceiba.catalogue.Courses;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Access;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.Roles;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** Editions as their coordinators work on them. */
@ApplicationScoped
@Transactional
public class Desks {

    /** Somebody is behind who has done this much less than the calendar says, in percent. */
    private static final int TOLERANCE = 20;

    /** In the order in which a list shows them. */
    private static final List<String> STATES =
            List.of(EditionFacts.OPEN, EditionFacts.RUNNING, EditionFacts.DRAFT, EditionFacts.CLOSED);

    @Inject
    private DeskRepository repository;

    @Inject
    private EditionCounts counts;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Roles roles;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** Editions that the caller coordinates: what is open first, then what runs. */
    @Allowed(Who.COORDINATOR)
    public Slice<EditionRow> editions(String state, String language, Page page) {
        Access access = current.access();
        Set<UUID> own = access.mayCoordinate() ? null : access.editions();
        List<String> states = state == null ? STATES : List.of(state);
        List<EditionRow> rows = repository.editions(states, own, language, page);
        long counted = own == null ? counts.in(states) : repository.count(states, own);
        long total = rows.isEmpty() ? counted : Math.max(counted, page.first() + rows.size());
        return new Slice<>(rows, total, page);
    }

    /** The desk of one edition. */
    @Allowed(Who.COORDINATOR)
    public Desk desk(String key) {
        EditionFacts edition = mine(key);
        Set<String> countries = current.access().countries(edition.id());
        return new Desk(
                edition,
                title(edition),
                repository.people(edition.id(), countries),
                repository.behind(edition.id(), expected(edition), countries),
                repository.neverStarted(edition.id(), countries),
                repository.sessions(edition.id(), clock.instant()),
                repository.failedMails(edition.id()),
                roles.of(edition.id()));
    }

    /** Applications and enrolments of an edition. */
    @Allowed(Who.COORDINATOR)
    public Applications applications(String key, EnrolmentState state, String country, String text, Page page) {
        EditionFacts edition = mine(key);
        EnrolmentsQuery asked =
                new EnrolmentsQuery(state, country, text, current.access().countries(edition.id()));
        Map<Counts.Key, Integer> counts = enrolments.counts(edition.id());
        Map<String, Integer> people = new HashMap<>();
        if (asked.countries().isEmpty()) {
            counts.forEach((figure, number) -> {
                if (figure.dimension().equals(Counts.STATE)) {
                    people.put(figure.value(), number);
                }
            });
        } else {
            people.putAll(repository.people(edition.id(), asked.countries()));
        }
        return new Applications(
                edition,
                title(edition),
                people,
                taken(counts),
                quotas(edition, counts),
                asked.isByStateAlone()
                        ? new Slice<>(lists.rows(edition.id(), asked, page), total(people, state), page)
                        : lists.found(edition.id(), asked, page));
    }

    private static long total(Map<String, Integer> people, EnrolmentState state) {
        return state == null
                ? people.values().stream().mapToLong(Integer::longValue).sum()
                : people.getOrDefault(state.code(), 0);
    }

    private EditionFacts mine(String key) {
        EditionFacts edition = editions.facts(key);
        if (!current.access().mayCoordinate(edition.id())) {
            throw DomainException.forbidden();
        }
        return edition;
    }

    private LocalText title(EditionFacts edition) {
        return courses.outline(edition.courseId(), edition.courseVersion()).title();
    }

    private static int taken(Map<Counts.Key, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().dimension().equals(Counts.STATE)
                        && EnrolmentState.of(count.getKey().value()).holdsSeat())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<EditionOffer.QuotaUse> quotas(EditionFacts edition, Map<Counts.Key, Integer> counts) {
        return edition.quotas().stream()
                .map(quota -> new EditionOffer.QuotaUse(
                        quota, counts.getOrDefault(new Counts.Key(quota.by(), quota.value()), 0)))
                .toList();
    }

    /** How much should be done by today, in percent, with the tolerance taken off. */
    private int expected(EditionFacts edition) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(edition.timeZone()));
        long days = ChronoUnit.DAYS.between(edition.startsOn(), edition.endsOn()) + 1;
        long gone = ChronoUnit.DAYS.between(edition.startsOn(), today);
        return (int) Math.max(0, Math.min(100, 100 * gone / days) - TOLERANCE);
    }
}
