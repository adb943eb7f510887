package org.ceiba.enrolment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.offering.Quota;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;
import org.ceiba.shared.Ids;

/** Editions and people for tests, and many people who press at once, each in their own request. */
@ApplicationScoped
public class Crowd {

    static final String COURSE = "employment-counselors";

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration TWO_MONTHS = Duration.ofDays(60);

    @Inject
    private People people;

    @Inject
    private Editions editions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentPerson current;

    @Inject
    private Crowd self;

    @Resource
    private ManagedThreadFactory threads;

    /** An edition that is open now. */
    public EditionFacts edition(String acceptance, Integer seats, Quota... quotas) {
        return open(COURSE, EditionFacts.OPEN, A_MINUTE, acceptance, seats, List.of(quotas), null);
    }

    /** An edition that runs, with this rule of completion; who applies is enrolled. */
    public EditionFacts running(String course, Condition rule) {
        return open(course, EditionFacts.RUNNING, A_MINUTE, "automatic", null, List.of(), List.of(rule));
    }

    /** An edition that runs and has been open for two months. */
    public EditionFacts runningLong(String course, String acceptance, Integer seats) {
        return open(course, EditionFacts.RUNNING, TWO_MONTHS, acceptance, seats, List.of(), null);
    }

    private EditionFacts open(
            String course,
            String state,
            Duration since,
            String acceptance,
            Integer seats,
            List<Quota> quotas,
            List<Condition> rule) {
        Instant now = Instant.now();
        return editions.open(new EditionChange(
                "it-" + Ids.next(),
                course,
                LocalDate.now(),
                LocalDate.now().plusDays(30),
                List.of("es"),
                now.minus(since),
                now.plusSeconds(86_400),
                acceptance,
                Optional.ofNullable(seats),
                null,
                quotas,
                rule,
                null,
                state));
    }

    public PersonRow person(String country, String sex) {
        return people.know(
                Ids.next() + "@ceiba.example",
                new Profile("Ana", "Prueba", country, sex, null, "academia", "es", "America/Tegucigalpa"));
    }

    /** Does something as this person, in a request of its own. */
    @ActivateRequestContext
    public <T> T as(UUID person, Callable<T> action) throws Exception {
        current.is(person, null);
        return action.call();
    }

    /** All of them apply at the same moment. */
    void press(String edition, List<UUID> persons) throws Exception {
        List<Callable<EnrolmentRow>> presses = new ArrayList<>();
        persons.forEach(person -> presses.add(() -> self.as(person, () -> enrolments.apply(edition))));
        atOnce(presses);
    }

    /** Does all of this at the same moment, each in a thread of its own. */
    public <T> void atOnce(List<Callable<T>> actions) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(actions.size(), threads);
        List<Future<T>> begun = new ArrayList<>();
        for (Callable<T> action : actions) {
            begun.add(crowd.submit(() -> {
                start.await();
                return action.call();
            }));
        }
        start.countDown();
        for (Future<T> one : begun) {
            one.get();
        }
        crowd.shutdown();
    }
}
