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
import org.ceiba.shared.SpokenLanguages;

/**
 * What a facilitator plans for a session. It is planned on the wall clock of a zone, because that is what people agree
 * on: when that zone's rules change, the session keeps its hour and moves in UTC.
 *
 * @param localStart to the minute, on the wall clock of the zone
 * @param timeZone IANA name
 * @param minutes 5 to 1440
 * @param meetingLink https, null while there is none
 * @param languages ISO 639 codes of those between which it is interpreted; empty where it is not
 */
public record SessionPlan(
        LocalText title,
        LocalDateTime localStart,
        String timeZone,
        int minutes,
        String meetingLink,
        List<AgendaItem> agenda,
        List<Speaker> speakers,
        List<String> languages) {

    private static final int MOST_LANGUAGES = 10;
    private static final int TITLE_LENGTH = 200;
    private static final int LINK_LENGTH = 500;

    public SessionPlan {
        if (title == null || isBlank(title)) {
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
        if (agenda.stream().anyMatch(line -> isBlank(line.title()))) {
            throw DomainException.invalid("agenda", "sessions.fault.agendaTitle");
        }
        if (speakers.stream().anyMatch(speaker -> isBlank(speaker.name()))) {
            throw DomainException.invalid("speakers", "sessions.fault.speaker");
        }
        speakers.stream()
                .filter(speaker -> speaker.country() != null && !Countries.exists(speaker.country()))
                .findFirst()
                .ifPresent(speaker -> {
                    throw DomainException.invalid("speakers", "people.fault.country", speaker.country());
                });
        languages =
                languages == null ? List.of() : languages.stream().distinct().toList();
        languages.stream()
                .filter(code -> !SpokenLanguages.exists(code))
                .map(String::valueOf)
                .findFirst()
                .ifPresent(code -> {
                    throw DomainException.invalid("languages", "sessions.fault.language", code);
                });
        if (languages.size() == 1 || languages.size() > MOST_LANGUAGES) {
            throw DomainException.invalid("languages", "sessions.fault.languages", MOST_LANGUAGES);
        }
    }

    /** When it begins. In the hour that a zone lives through twice, the first time is meant. */
    public Instant startsAt() {
        return startsAt(localStart, timeZone);
    }

    private static boolean isBlank(LocalText text) {
        return text.texts().values().stream().anyMatch(each -> each == null || each.isBlank());
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
