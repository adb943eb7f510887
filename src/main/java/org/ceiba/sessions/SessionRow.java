package org.ceiba.sessions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.catalogue.CourseDefinition.Speaker;
import org.ceiba.shared.LocalText;

/**
 * A session as it is shown.
 *
 * @param sessionKey of the course's session plan, null where it is not of the plan
 * @param meetingLink null where there is none yet, and for everybody who may not see it
 * @param languages between which it is interpreted; empty where it is not
 * @param state planned or cancelled
 */
public record SessionRow(
        UUID id,
        UUID edition,
        String sessionKey,
        LocalText title,
        Instant startsAt,
        String timeZone,
        int minutes,
        String meetingLink,
        List<AgendaItem> agenda,
        List<Speaker> speakers,
        List<String> languages,
        String state,
        int sequence,
        Instant changedAt) {

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    public boolean isCancelled() {
        return Session.CANCELLED.equals(state);
    }

    /** On the wall clock of the zone in which it was planned. */
    public LocalDateTime localStart() {
        return startsAt.atZone(ZoneId.of(timeZone)).toLocalDateTime();
    }

    SessionRow withoutLink() {
        return new SessionRow(
                id,
                edition,
                sessionKey,
                title,
                startsAt,
                timeZone,
                minutes,
                null,
                agenda,
                speakers,
                languages,
                state,
                sequence,
                changedAt);
    }
}
