package org.ceiba.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;

/** Who was there: recorded with where each fact came from, corrected without losing what was recorded before. */
@ApplicationScoped
@Transactional
public class Attendances {

    /** Where a mark came from. */
    public static final String BY_FACILITATOR = "facilitator";

    public static final String BY_MEETING_LOG = "meeting-log";

    @Inject
    private SessionsRepository sessions;

    @Inject
    private AttendanceRepository repository;

    @Inject
    private Enrolments register;

    @Inject
    private CurrentPerson current;

    @Inject
    private Event<AttendanceRecorded> recorded;

    @Inject
    private Clock clock;

    /** The sheet of a session: everybody who takes part in its edition. */
    @Allowed(Who.STAFF)
    public List<AttendanceRow> sheet(UUID session) {
        Session of = mine(session);
        Set<String> countries = current.access().countries(of.editionId());
        return repository.sheet(session, of.editionId()).stream()
                .filter(row -> countries.isEmpty() || countries.contains(row.country()))
                .toList();
    }

    /** What was corrected on a session's sheet, by enrolment, in the order in which it happened. */
    @Allowed(Who.STAFF)
    public Map<UUID, List<AttendanceChange>> corrections(UUID session) {
        return repository.corrections(mine(session).id()).stream()
                .collect(Collectors.groupingBy(AttendanceChange::enrolment));
    }

    /**
     * Records marks, or corrects them. Marks that say what is recorded already change nothing.
     *
     * @param reason of a correction, null for none
     * @return how many marks were new or changed
     * @throws DomainException when an enrolment is not of the session's edition
     */
    @Allowed(Who.STAFF)
    public int record(UUID session, List<AttendanceMark> marks, String reason) {
        return write(led(session), marks, BY_FACILITATOR, reason);
    }

    /** Takes over a meeting's log; who is not found by the address is named, and nothing is recorded for them. */
    @Allowed(Who.STAFF)
    public MeetingLog.Result importLog(UUID session, String csv) {
        Session of = led(session);
        MeetingLog.Result result = MeetingLog.read(
                csv, repository.byEmail(of.editionId()), of.row().minutes());
        write(of, result.marks(), BY_MEETING_LOG, null);
        return result;
    }

    /** What an enrolment attended in all. */
    @Allowed(Who.PROGRAM)
    public AttendanceTotals totals(UUID enrolment) {
        return repository.totals(enrolment);
    }

    private int write(Session session, List<AttendanceMark> marks, String source, String reason) {
        if (session.isCancelled()) {
            throw DomainException.conflict("sessions.fault.cancelled");
        }
        if (marks.isEmpty()) {
            return 0;
        }
        List<UUID> enrolments = marks.stream().map(AttendanceMark::enrolment).toList();
        register.hold(enrolments);
        Map<UUID, AttendanceRepository.Before> before =
                repository.before(session.id(), session.editionId(), enrolments);
        if (!before.keySet().containsAll(enrolments)) {
            throw DomainException.notFound();
        }
        List<AttendanceMark> news = marks.stream()
                .filter(mark -> !new AttendanceRepository.Before(mark.state(), mark.minutes())
                        .equals(before.get(mark.enrolment())))
                .toList();
        if (!news.isEmpty()) {
            repository.write(session.id(), news, before, source, current.id(), reason, clock.instant());
            recorded.fire(new AttendanceRecorded(
                    session.editionId(),
                    session.id(),
                    news.stream().map(AttendanceMark::enrolment).toList()));
        }
        return news.size();
    }

    private Session led(UUID id) {
        Session session = mine(id);
        if (!current.access().mayLead(session.editionId())) {
            throw DomainException.forbidden();
        }
        return session;
    }

    private Session mine(UUID id) {
        Session session = sessions.session(id).orElseThrow(DomainException::notFound);
        if (!current.access().mayFacilitate(session.editionId())) {
            throw DomainException.forbidden();
        }
        return session;
    }
}
