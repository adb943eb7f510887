package org.ceiba.sessions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.catalogue.CourseDefinition.Speaker;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.LocalText;

/**
 * What a facilitator plans for a session. It is planned on the wall clock of a zone, because that is what people agree
 * on: when that zone's rules change, the session keeps its hour and moves in UTC.
 *
 * @param localStart to the minute, on the wall clock of the zone
 * @param timeZone IANA name
 * @param minutes 5 to 1440
 * @param meetingLink https, null while there is none
 */
public record SessionPlan(
        LocalText title,
        LocalDateTime localStart,
        String timeZone,
        int minutes,
        String meetingLink,
        List<AgendaItem> agenda,
        List<Speaker> speakers) {

    private static final int TITLE_LENGTH = 200;
    private static final int LINK_LENGTH = 500;

    public SessionPlan {
        if (title == null || title.texts().values().stream().anyMatch(text -> text == null || text.isBlank())) {
            throw DomainException.invalid("title", "sessions.fault.title");
        }
        if (title.texts().values().stream().anyMatch(text -> text.length() > TITLE_LENGTH)) {
            throw DomainException.invalid("title", "people.fault.tooLong", TITLE_LENGTH);
        }
        if (localStart == null) {
            throw DomainException.invalid("startsAt", "sessions.fault.start");
        }
        localStart = localStart.truncatedTo(ChronoUnit.MINUTES);
        ZoneId zone = zone(timeZone);
        if (zone.getRules().getValidOffsets(localStart).isEmpty()) {
            throw DomainException.invalid("startsAt", "sessions.fault.gap", localStart.toString(), timeZone);
        }
        if (minutes < 5 || minutes > 1440) {
            throw DomainException.invalid("minutes", "sessions.fault.minutes");
        }
        meetingLink = meetingLink == null || meetingLink.isBlank() ? null : meetingLink.strip();
        if (meetingLink != null
                && (!meetingLink.matches("https://[^\\s\"<>]+") || meetingLink.length() > LINK_LENGTH)) {
            throw DomainException.invalid("meetingLink", "sessions.fault.link");
        }
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
        if (agenda.stream().mapToInt(AgendaItem::minutes).sum() > minutes) {
            throw DomainException.invalid("agenda", "sessions.fault.agenda", minutes);
        }
        speakers.stream()
                .filter(speaker -> speaker.country() != null && !Countries.exists(speaker.country()))
                .findFirst()
                .ifPresent(speaker -> {
                    throw DomainException.invalid("speakers", "people.fault.country", speaker.country());
                });
    }

    /** When it begins. In the hour that a zone lives through twice, the first time is meant. */
    public Instant startsAt() {
        return startsAt(localStart, timeZone);
    }

    static Instant startsAt(LocalDateTime localStart, String timeZone) {
        return localStart
                .atZone(ZoneId.of(timeZone))
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }

    static ZoneId zone(String name) {
        if (name == null
                || !ZoneId.getAvailableZoneIds().contains(name)
                || !name.contains("/") && !name.equals("UTC")) {
            throw DomainException.invalid("timeZone", "people.fault.timeZone", String.valueOf(name));
        }
        return ZoneId.of(name);
    }
}
