package org.ceiba.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.ImportRow;
import org.ceiba.enrolment.PeopleImports;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.Profile;
import org.ceiba.people.StaffMember;
import org.ceiba.sessions.Sessions;

/** Makes the editions of the demo and fills them, as the demo's coordinator would. */
@ApplicationScoped
class DemoMaker {

    static final String COORDINATOR = "coordinator@ceiba.example";
    static final String PARTICIPANT = "participant@ceiba.example";
    static final String FACILITATOR = "facilitator@ceiba.example";

    private static final Logger LOG = Logger.getLogger(DemoMaker.class.getName());
    private static final ZoneId ZONE = ZoneId.of(Profile.DEFAULT_ZONE);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private Sessions sessions;

    @Inject
    private PeopleImports imports;

    @Inject
    private DemoWork work;

    @Inject
    private DemoTogether together;

    @Inject
    private People people;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** Makes everything, unless there is an edition already. */
    @ActivateRequestContext
    void make() {
        current.is(people.know(COORDINATOR, null).id(), null);
        if (!editions.editions(null, 1).isEmpty()) {
            return;
        }
        for (DemoEdition wanted : DemoEdition.ALL) {
            course(wanted.course()).ifPresent(course -> make(wanted, course));
        }
    }

    private void make(DemoEdition wanted, CourseOutline course) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        LocalDate startsOn = wanted.firstDay(today);
        LocalDate endsOn = startsOn.plusDays(wanted.days());
        EditionFacts edition = editions.open(change(wanted, startsOn, endsOn));
        planSessions(edition, course);
        ImportRow filled = imports.start(
                edition.key(), false, "demo.csv", new DemoList(wanted, startsOn, endsOn, clock.instant()).csv());
        LOG.info(() -> "Edition " + edition.key() + " of the demo has " + filled.created() + " people");
        work.attend(edition);
        if (wanted.isRunning()) {
            work.learn(edition, course);
            work.announce(edition);
        }
        together.make(edition, course);
        if (wanted.isOver()) {
            editions.change(edition.key(), EditionChange.toState(EditionFacts.CLOSED), null);
        }
    }

    private EditionChange change(DemoEdition wanted, LocalDate startsOn, LocalDate endsOn) {
        Instant opens = startsOn.minusDays(45).atTime(AFTERNOON).atZone(ZONE).toInstant();
        Instant closes = (wanted.isRunning() ? endsOn.minusDays(2) : startsOn)
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant();
        return new EditionChange(
                null,
                wanted.course(),
                startsOn,
                endsOn,
                null,
                opens,
                closes,
                wanted.acceptance(),
                Optional.ofNullable(wanted.seats()),
                ZONE.getId(),
                wanted.quotas(),
                null,
                List.of(
                        new StaffMember(FACILITATOR, "facilitator", null),
                        new StaffMember(COORDINATOR, "coordinator", null)),
                wanted.state());
    }

    /** Evenly over the edition, in the afternoon of the seat; a meeting with several on a day begins each day in the morning. */
    private void planSessions(EditionFacts edition, CourseOutline course) {
        var planned = course.definition().sessions();
        long days = edition.startsOn().until(edition.endsOn(), java.time.temporal.ChronoUnit.DAYS);
        LocalDate before = null;
        int ofDay = 0;
        for (int i = 0; i < planned.size(); i++) {
            LocalDate day = workday(edition.startsOn().plusDays(days * (2L * i + 1) / (2L * planned.size())));
            ofDay = day.equals(before) ? ofDay + 1 : 0;
            before = day;
            LocalTime hour = days < planned.size() ? LocalTime.of(9 + 2 * ofDay, 0) : AFTERNOON;
            sessions.planFrom(
                    edition.id(),
                    planned.get(i),
                    day.atTime(hour),
                    ZONE.getId(),
                    "https://meet.ceiba.example/" + edition.key() + "-" + (i + 1));
        }
    }

    /** The day itself, or the Friday or Monday beside it: two days that are not neighbours stay apart. */
    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private Optional<CourseOutline> course(String key) {
        try {
            return Optional.of(courses.outline(key));
        } catch (org.ceiba.shared.DomainException missing) {
            return Optional.empty();
        }
    }
}
