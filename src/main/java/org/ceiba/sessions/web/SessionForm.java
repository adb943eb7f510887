package org.ceiba.sessions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.catalogue.CourseDefinition.PlannedSession;
import org.ceiba.catalogue.CourseDefinition.Speaker;
import org.ceiba.sessions.SessionPlan;
import org.ceiba.sessions.SessionRow;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.SpokenLanguages;

/**
 * A session's plan as a facilitator types it: agenda and speakers line by line. The form writes one language; titles in
 * others stay as they are.
 */
public class SessionForm {

    private final String language;
    private LocalText titles;
    private List<AgendaItem> oldAgenda = List.of();
    private List<Speaker> oldSpeakers = List.of();
    private String title;
    private String startsAt;
    private String timeZone;
    private Integer minutes = 90;
    private String meetingLink;
    private String agenda = "";
    private String speakers = "";
    private String languages = "";

    SessionForm(String language, String timeZone) {
        this.language = language;
        this.timeZone = timeZone;
    }

    /** Begins with what the course plans. */
    SessionForm(String language, String timeZone, PlannedSession planned) {
        this(language, timeZone);
        begin(planned.title(), planned.minutes(), planned.agenda(), planned.speakers(), planned.languages());
    }

    SessionForm(String language, SessionRow session) {
        this(language, session.timeZone());
        startsAt = session.localStart().toString();
        meetingLink = session.meetingLink();
        begin(session.title(), session.minutes(), session.agenda(), session.speakers(), session.languages());
    }

    private void begin(
            LocalText titles, int minutes, List<AgendaItem> agenda, List<Speaker> speakers, List<String> languages) {
        this.languages = SpokenLanguages.names(languages, Languages.locale(language));
        this.titles = titles;
        this.title = titles.in(language);
        this.minutes = minutes;
        oldAgenda = agenda;
        oldSpeakers = speakers;
        this.agenda = agenda.stream()
                .map(line -> line.minutes() + " " + line.title().in(language))
                .collect(Collectors.joining("\n"));
        this.speakers = speakers.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** The speaker's line, as far as something is known. */
    private String line(Speaker speaker) {
        String institution =
                speaker.institution() == null ? "" : speaker.institution().in(language);
        String country = speaker.country() == null ? "" : speaker.country();
        return String.join("; ", speaker.name().in(language), institution, country)
                .replaceAll("(; )+$", "");
    }

    SessionPlan plan() {
        return new SessionPlan(
                title == null ? null : with(titles, title),
                start(),
                timeZone,
                minutes == null ? 0 : minutes,
                meetingLink,
                agendaItems(),
                speakerList(),
                codes());
    }

    LocalDateTime start() {
        try {
            return startsAt == null
                    ? null
                    : LocalDateTime.parse(startsAt.strip().replace(' ', 'T'));
        } catch (DateTimeException unreadable) {
            throw DomainException.invalid("startsAt", "sessions.fault.start");
        }
    }

    /** The day that is typed; empty while there is none that can be read. */
    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(start()).map(LocalDateTime::toLocalDate);
        } catch (DomainException unreadable) {
            return Optional.empty();
        }
    }

    private List<AgendaItem> agendaItems() {
        List<AgendaItem> items = new ArrayList<>();
        for (String line : lines(agenda)) {
            if (!line.matches("\\d{1,4}\\s+\\S.*")) {
                throw DomainException.invalid("agenda", "sessions.fault.agendaLine", line);
            }
            String[] parts = line.split("\\s+", 2);
            LocalText before = items.size() < oldAgenda.size()
                    ? oldAgenda.get(items.size()).title()
                    : null;
            items.add(new AgendaItem(Integer.parseInt(parts[0]), with(before, parts[1])));
        }
        return items;
    }

    /** Who moderated or interpreted by a name still does; the form does not ask for it. */
    private List<Speaker> speakerList() {
        List<Speaker> list = new ArrayList<>();
        for (String line : lines(speakers)) {
            String[] parts = line.split(";", -1);
            String name = parts[0].strip();
            String institution = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null;
            String country = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null;
            Optional<Speaker> before = oldSpeakers.stream()
                    .filter(speaker -> speaker.name().in(language).equals(name))
                    .findFirst();
            list.add(new Speaker(
                    with(before.map(Speaker::name).orElse(null), name),
                    institution == null
                            ? null
                            : with(before.map(Speaker::institution).orElse(null), institution),
                    country == null ? null : Countries.find(country).orElse(country),
                    before.map(Speaker::role).orElse("speaker")));
        }
        return list;
    }

    private List<String> codes() {
        return languages == null
                ? List.of()
                : Stream.of(languages.split("[,;]"))
                        .filter(written -> !written.isBlank())
                        .map(written -> SpokenLanguages.find(written).orElse(written.strip()))
                        .toList();
    }

    /** The text in this form's language; other languages stay while this one was not touched. */
    private LocalText with(LocalText before, String text) {
        if (before != null && before.in(language).equals(text)) {
            return before;
        }
        Map<String, String> texts = new LinkedHashMap<>(before == null ? Map.of() : before.texts());
        texts.put(language, text.strip());
        return new LocalText(texts);
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(String startsAt) {
        this.startsAt = startsAt;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getMeetingLink() {
        return meetingLink;
    }

    public void setMeetingLink(String meetingLink) {
        this.meetingLink = meetingLink;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public String getSpeakers() {
        return speakers;
    }

    public void setSpeakers(String speakers) {
        this.speakers = speakers;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }
}
