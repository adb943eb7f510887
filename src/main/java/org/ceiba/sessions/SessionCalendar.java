package org.ceiba.sessions;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ceiba.shared.Languages;
import org.ceiba.shared.SpokenLanguages;
import org.ceiba.shared.Texts;

/**
 * Sessions as iCalendar (RFC 5545): in their own zones, each with its VTIMEZONE, under a UID that never changes and the
 * sequence number of the last change; a cancelled one stays, as cancelled, so that calendars take it away.
 */
final class SessionCalendar {

    private SessionCalendar() {}

    /** A calendar to subscribe to or to keep. */
    static String of(List<SessionRow> sessions) {
        return write(calendar(sessions));
    }

    /** An invitation or its change (iTIP, RFC 5546): method REQUEST, or CANCEL for a cancelled session. */
    static String message(SessionRow session) {
        Calendar calendar = calendar(List.of(session));
        calendar.add(new Method(session.isCancelled() ? "CANCEL" : "REQUEST"));
        return write(calendar);
    }

    private static Calendar calendar(List<SessionRow> sessions) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ceiba//Sessions//ES"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        sessions.stream()
                .collect(Collectors.groupingBy(SessionRow::timeZone, TreeMap::new, Collectors.toList()))
                .forEach((zone, there) -> calendar.add(ZoneComponent.of(
                        ZoneId.of(zone),
                        there.stream()
                                .map(SessionRow::startsAt)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        there.stream()
                                .map(SessionRow::startsAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())));
        sessions.forEach(session -> calendar.add(event(session)));
        return calendar;
    }

    private static VEvent event(SessionRow session) {
        VEvent event = new VEvent(false);
        ZoneId zone = ZoneId.of(session.timeZone());
        event.add(new Uid(session.id() + "@ceiba"));
        event.add(new DtStamp(session.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        // Local time and zone apart: given a zoned time, the library converts it by its own rules, an hour off in
        // places.
        event.add(new DtStart<>(session.localStart())
                .withParameter(new TzId(zone.getId()))
                .getFluentTarget());
        event.add(new DtEnd<>(session.endsAt().atZone(zone).toLocalDateTime())
                .withParameter(new TzId(zone.getId()))
                .getFluentTarget());
        event.add(new Sequence(session.sequence()));
        Status status = session.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        String language = session.title().texts().keySet().iterator().next();
        event.add(new Summary(session.title().in(language)));
        String description = description(session, language);
        if (!description.isEmpty()) {
            event.add(new Description(description));
        }
        if (session.meetingLink() != null) {
            event.add(new Location(session.meetingLink()));
        }
        return event;
    }

    /** The agenda line by line, and between which languages it is interpreted. */
    private static String description(SessionRow session, String language) {
        Stream<String> agenda = session.agenda().stream()
                .map(line -> line.minutes() + " min · " + line.title().in(language));
        Stream<String> interpretation = Stream.of(session.languages())
                .filter(languages -> !languages.isEmpty())
                .map(languages -> Texts.in(
                        language,
                        "sessions.interpretation",
                        SpokenLanguages.names(languages, Languages.locale(language))));
        return Stream.concat(agenda, interpretation).collect(Collectors.joining("\n"));
    }

    private static String write(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }
}
