package org.ceiba.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ceiba.catalogue.CourseDefinition;
import org.ceiba.sessions.SessionPlan;
import org.ceiba.sessions.SessionRow;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.LocalText;

/**
 * A session as the API writes it; titles in the reader's language. In a change, what is left out stays.
 *
 * @param key of the session that the course plans and this one is; null for none
 * @param languages ISO 639 codes of those between which it is interpreted; empty where it is not
 */
public record SessionBody(
        UUID id,
        String key,
        String title,
        Instant startsAt,
        String timeZone,
        Integer minutes,
        String meetingLink,
        List<AgendaLine> agenda,
        List<Speaker> speakers,
        List<String> languages,
        String state) {

    /** A line of the agenda. */
    public record AgendaLine(int minutes, String title) {}

    /** Who speaks. */
    public record Speaker(String name, String institution, String country) {}

    static SessionBody of(SessionRow row, String language) {
        return new SessionBody(
                row.id(),
                row.sessionKey(),
                row.title().in(language),
                row.startsAt(),
                row.timeZone(),
                row.minutes(),
                row.meetingLink(),
                row.agenda().stream()
                        .map(line -> new AgendaLine(line.minutes(), line.title().in(language)))
                        .toList(),
                row.speakers().stream()
                        .map(speaker -> new Speaker(
                                speaker.name().in(language),
                                speaker.institution() == null
                                        ? null
                                        : speaker.institution().in(language),
                                speaker.country()))
                        .toList(),
                row.languages(),
                row.state());
    }

    /**
     * The plan that this asks for.
     *
     * @param before what stays where this says nothing; null for a new session
     * @param zone of the edition, for a new session that names none
     */
    SessionPlan plan(SessionRow before, String language, String zone) {
        String at = timeZone != null ? timeZone : before != null ? before.timeZone() : zone;
        if (!ZoneId.getAvailableZoneIds().contains(at)) {
            throw DomainException.invalid("timeZone", "people.fault.timeZone", at);
        }
        LocalDateTime start = startsAt != null
                ? LocalDateTime.ofInstant(startsAt, ZoneId.of(at))
                : before != null ? before.localStart() : null;
        return new SessionPlan(
                title != null ? LocalText.of(language, title) : before != null ? before.title() : null,
                start,
                at,
                minutes != null ? minutes : before != null ? before.minutes() : 0,
                meetingLink != null ? meetingLink : before != null ? before.meetingLink() : null,
                agenda != null
                        ? agenda.stream()
                                .map(line ->
                                        new CourseDefinition.AgendaItem(line.minutes(), text(language, line.title())))
                                .toList()
                        : before != null ? before.agenda() : List.of(),
                speakers != null
                        ? speakers.stream()
                                .map(speaker -> new CourseDefinition.Speaker(
                                        text(language, speaker.name()),
                                        speaker.institution() == null ? null : text(language, speaker.institution()),
                                        speaker.country(),
                                        "speaker"))
                                .toList()
                        : before != null ? before.speakers() : List.of(),
                languages != null ? languages : before != null ? before.languages() : List.of());
    }

    /** A text that may be missing; the plan refuses it then. */
    private static LocalText text(String language, String text) {
        return LocalText.of(language, Objects.requireNonNullElse(text, ""));
    }

    /** The body, which a request must have. */
    static SessionBody required(SessionBody body) {
        if (body == null) {
            throw DomainException.invalid("title", "sessions.fault.title");
        }
        return body;
    }
}
