package org.ceiba.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.ceiba.catalogue.CourseDefinition.PlannedSession;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Seal;

/** The synchronous sessions of editions. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final int MOST_UPCOMING = 100;
    private static final int MOST_IN_A_MONTH = 500;
    private static final Duration PAST_IN_CALENDARS = Duration.ofDays(120);
    private static final Duration LOOKING_BACK = Duration.ofDays(31);
    private static final Duration FAR_AHEAD = Duration.ofDays(365);

    @Inject
    private SessionsRepository repository;

    @Inject
    private SessionMails mails;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Plans a session.
     *
     * @param planned which of the course's sessions it is; null for one that the course does not plan
     * @param despiteClashes plans it although a facilitator leads another session then
     * @throws DomainException a conflict that names the clashes, unless they were accepted
     */
    @Allowed(Who.STAFF)
    public SessionRow plan(UUID edition, PlannedSession planned, SessionPlan plan, boolean despiteClashes) {
        require(edition);
        Session session = new Session(edition, planned == null ? null : planned.key(), plan, clock.instant());
        refuseClashes(edition, session.id(), plan, despiteClashes);
        repository.add(session);
        audit.note("session.planned", "session", session.id(), null);
        mails.planned(session.row());
        return session.row();
    }

    /** Refuses who may not plan sessions of this edition, before what they ask for is looked at. */
    @Allowed(Who.STAFF)
    public void requireLead(UUID edition) {
        require(edition);
    }

    /** Plans a session of the course's plan; nobody is told yet, because the edition is only being made. */
    @Allowed(Who.PROGRAM)
    public SessionRow planFrom(
            UUID edition, PlannedSession planned, LocalDateTime localStart, String timeZone, String link) {
        SessionPlan plan = new SessionPlan(
                planned.title(),
                localStart,
                timeZone,
                planned.minutes(),
                link,
                planned.agenda(),
                planned.speakers(),
                planned.languages());
        Session session = new Session(edition, planned.key(), plan, clock.instant());
        repository.add(session);
        return session.row();
    }

    /** Changes or moves a session; the enrolled are told when its time has changed. */
    @Allowed(Who.STAFF)
    public SessionRow change(UUID id, SessionPlan plan, boolean despiteClashes) {
        Session session = mine(id);
        refuseClashes(session.editionId(), id, plan, despiteClashes);
        boolean moved = session.change(plan, clock.instant());
        audit.note(moved ? "session.moved" : "session.changed", "session", id, null);
        if (moved) {
            mails.moved(session.row());
        }
        return session.row();
    }

    /** Cancels a session; the enrolled are told. */
    @Allowed(Who.STAFF)
    public SessionRow cancel(UUID id) {
        Session session = mine(id);
        if (!session.isCancelled()) {
            session.cancel(clock.instant());
            audit.note("session.cancelled", "session", id, null);
            mails.cancelled(session.row());
        }
        return session.row();
    }

    /** A session with everything, for who leads it. */
    @Allowed(Who.STAFF)
    public SessionRow forStaff(UUID id) {
        return mine(id).row();
    }

    /** An edition's sessions, in order. The meeting link is there for who takes part and for staff alone. */
    @Allowed(Who.ANYONE)
    public List<SessionRow> ofEdition(UUID edition) {
        boolean insider = current.isSignedIn()
                && (current.access().mayFacilitate(edition) || repository.takesPart(edition, current.id()));
        List<SessionRow> rows = repository.ofEdition(edition);
        return insider ? rows : rows.stream().map(SessionRow::withoutLink).toList();
    }

    /** An edition's sessions as they are announced to everybody: in order, without links and without those cancelled. */
    @Allowed(Who.ANYONE)
    public List<SessionRow> announced(UUID edition) {
        return repository.ofEdition(edition).stream()
                .filter(session -> !session.isCancelled())
                .map(SessionRow::withoutLink)
                .toList();
    }

    /** An edition's sessions for another room that has checked who asks. */
    @Allowed(Who.PROGRAM)
    public List<SessionRow> allOfEdition(UUID edition) {
        return repository.ofEdition(edition);
    }

    /** What is coming up anywhere, for everybody; without links. */
    @Allowed(Who.ANYONE)
    public List<UpcomingSession> upcoming() {
        return repository.upcoming(clock.instant(), MOST_UPCOMING).stream()
                .filter(session -> session.session().endsAt().isAfter(clock.instant()))
                .map(session ->
                        new UpcomingSession(session.session().withoutLink(), session.editionKey(), session.course()))
                .toList();
    }

    /** What is coming up for me; a session that has begun within four hours still counts. */
    @Allowed(Who.SIGNED_IN)
    public List<UpcomingSession> mineUpcoming(int most) {
        return repository.upcomingOf(current.id(), clock.instant().minus(Duration.ofHours(4)), most + 5).stream()
                .filter(session -> session.session().endsAt().isAfter(clock.instant()))
                .limit(most)
                .toList();
    }

    /**
     * The sessions that I lead or coordinate and that start in this time, in order.
     *
     * @param until excluded
     */
    @Allowed(Who.STAFF)
    public List<UpcomingSession> toFacilitate(Instant from, Instant until) {
        return repository.ofStaff(current.id(), current.access().mayLead(null), from, until, MOST_IN_A_MONTH);
    }

    /** My sessions that start next. */
    @Allowed(Who.STAFF)
    public List<UpcomingSession> nextToFacilitate(int most) {
        Instant now = clock.instant();
        return repository.ofStaff(current.id(), current.access().mayLead(null), now, now.plus(FAR_AHEAD), most);
    }

    /** My sessions of the last month that were held and where nobody's attendance is recorded, the oldest first. */
    @Allowed(Who.STAFF)
    public List<UpcomingSession> unrecorded() {
        Instant now = clock.instant();
        return repository.unrecorded(current.id(), current.access().mayLead(null), now.minus(LOOKING_BACK), now);
    }

    /** Where the enrolled are, for choosing an hour that hurts nobody's night. */
    @Allowed(Who.STAFF)
    public List<Whereabouts> whereabouts(UUID edition) {
        require(edition);
        return repository.zones(edition).stream()
                .map(row -> new Whereabouts((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** My calendar feed's token, made at first use. */
    @Allowed(Who.SIGNED_IN)
    public String myFeed() {
        return repository.feedToken(current.id(), Seal.newToken());
    }

    /** The calendar of whose feed this is (RFC 5545 text). */
    @Allowed(Who.ANYONE)
    public String feed(String token) {
        UUID person = repository.feedOwner(token).orElseThrow(DomainException::notFound);
        return SessionCalendar.of(repository.calendarOf(person, clock.instant().minus(PAST_IN_CALENDARS)).stream()
                .map(UpcomingSession::session)
                .toList());
    }

    /** The calendar of an edition, with links for insiders alone. */
    @Allowed(Who.ANYONE)
    public String calendar(UUID edition) {
        return SessionCalendar.of(ofEdition(edition));
    }

    /** The calendar of one session. */
    @Allowed(Who.ANYONE)
    public String calendarOfSession(UUID id) {
        Session session = repository.session(id).orElseThrow(DomainException::notFound);
        return SessionCalendar.of(ofEdition(session.editionId()).stream()
                .filter(row -> row.id().equals(id))
                .toList());
    }

    /** Moves sessions whose zone has other rules than when they were planned. */
    @Allowed(Who.PROGRAM)
    public void realign() {
        repository.planned(clock.instant()).stream()
                .filter(session -> session.realign(clock.instant()))
                .forEach(session -> mails.moved(session.row()));
    }

    private Session mine(UUID id) {
        Session session = repository.session(id).orElseThrow(DomainException::notFound);
        require(session.editionId());
        return session;
    }

    private void require(UUID edition) {
        if (!current.access().mayLead(edition)) {
            throw DomainException.forbidden();
        }
    }

    private void refuseClashes(UUID edition, UUID session, SessionPlan plan, boolean accepted) {
        if (!accepted) {
            List<String> clashes = repository.clashes(
                    edition, session, plan.startsAt(), plan.startsAt().plusSeconds(60L * plan.minutes()));
            if (!clashes.isEmpty()) {
                throw DomainException.conflict("sessions.fault.clash", String.join(", ", clashes));
            }
        }
    }
}
