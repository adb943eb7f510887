package org.ceiba.sessions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.catalogue.CourseDefinition.Speaker;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;
import org.eclipse.persistence.annotations.Convert;

/**
 * A synchronous meeting of an edition. A facilitator plans it on the wall clock of a zone; it may be moved and changed
 * until it is over, and cancelled, which is final. Each change that a calendar must learn raises its sequence number
 * (RFC 5545, section 3.8.7.4), so that calendars take the newest.
 */
@Entity
@Table(name = "session")
public class Session {

    private static final TypeReference<List<AgendaItem>> AGENDA = new TypeReference<>() {};
    private static final TypeReference<List<Speaker>> SPEAKERS = new TypeReference<>() {};

    /** States of a session. */
    public static final String PLANNED = "planned";

    public static final String CANCELLED = "cancelled";

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    @Column(name = "session_key")
    private String sessionKey;

    private LocalText title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "local_start")
    private LocalDateTime localStart;

    @Column(name = "time_zone")
    private String timeZone;

    private int minutes;

    @Column(name = "meeting_link")
    private String meetingLink;

    private String agenda;
    private String speakers;
    private String languages;
    private String state;
    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Session() {}

    /**
     * @param sessionKey of the course's session plan, null for one that is not of the plan
     */
    Session(UUID edition, String sessionKey, SessionPlan plan, Instant now) {
        this.id = Ids.next();
        this.editionId = edition;
        this.sessionKey = sessionKey;
        this.state = PLANNED;
        take(plan, now);
    }

    /**
     * Plans it anew.
     *
     * @return whether it was moved, that is, whether its time has changed
     * @throws DomainException when it was cancelled
     */
    boolean change(SessionPlan plan, Instant now) {
        requirePlanned();
        boolean moved = !plan.startsAt().equals(startsAt) || plan.minutes() != minutes;
        if (!plan.equals(plan())) {
            take(plan, now);
            sequence++;
        }
        return moved;
    }

    /** Cancels it; cancelling twice changes nothing. */
    void cancel(Instant now) {
        if (!isCancelled()) {
            state = CANCELLED;
            sequence++;
            changedAt = now;
        }
    }

    /** Moves it in UTC where the rules of its zone have changed since it was planned; its hour there stays. */
    boolean realign(Instant now) {
        Instant due = SessionPlan.startsAt(localStart, timeZone);
        boolean moved = !due.equals(startsAt);
        if (moved) {
            startsAt = due;
            sequence++;
            changedAt = now;
        }
        return moved;
    }

    private void requirePlanned() {
        if (isCancelled()) {
            throw DomainException.conflict("sessions.fault.cancelled");
        }
    }

    private void take(SessionPlan plan, Instant now) {
        title = plan.title();
        localStart = plan.localStart();
        timeZone = plan.timeZone();
        startsAt = plan.startsAt();
        minutes = plan.minutes();
        meetingLink = plan.meetingLink();
        agenda = Json.write(plan.agenda());
        speakers = Json.write(plan.speakers());
        languages = String.join(",", plan.languages());
        changedAt = now;
    }

    public SessionPlan plan() {
        return new SessionPlan(
                title,
                localStart,
                timeZone,
                minutes,
                meetingLink,
                Json.read(agenda, AGENDA),
                Json.read(speakers, SPEAKERS),
                Languages.list(languages));
    }

    SessionRow row() {
        SessionPlan plan = plan();
        return new SessionRow(
                id,
                editionId,
                sessionKey,
                title,
                startsAt,
                timeZone,
                minutes,
                meetingLink,
                plan.agenda(),
                plan.speakers(),
                plan.languages(),
                state,
                sequence,
                changedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID editionId() {
        return editionId;
    }

    public boolean isCancelled() {
        return state.equals(CANCELLED);
    }
}
