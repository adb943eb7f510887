package org.ceiba.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private static final List<String> ZONES = List.of(
            "America/Costa_Rica",
            "America/Mexico_City",
            "America/New_York",
            "America/Toronto",
            "America/Santiago",
            "America/Sao_Paulo",
            "America/Port-au-Prince",
            "Europe/Madrid",
            "America/Panama",
            "UTC");

    @Property
    void shouldKeepItsHourOnTheWallClockOfItsZone(
            @ForAll @IntRange(max = 9) int zone,
            @ForAll @IntRange(min = 2026, max = 2029) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(max = 23) int hour) {
        LocalDateTime local = LocalDateTime.of(year, 1, 1, hour, 0).plusDays(day);
        ZoneId of = ZoneId.of(ZONES.get(zone));
        if (of.getRules().getValidOffsets(local).isEmpty()) {
            assertThatThrownBy(() -> plan(local, of.getId()))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("sessions.fault.gap");
        } else {
            assertThat(plan(local, of.getId()).startsAt().atZone(of).toLocalDateTime())
                    .isEqualTo(local);
        }
    }

    @Property(tries = 300)
    void shouldSayTheSameInstantInACalendar(
            @ForAll @IntRange(max = 8) int zone,
            @ForAll @IntRange(min = 1, max = 700) int day,
            @ForAll @IntRange(min = 5, max = 22) int hour) {
        String of = ZONES.get(zone);
        Session session = new Session(
                UUID.randomUUID(),
                null,
                plan(LocalDateTime.of(2026, 1, 1, hour, 30).plusDays(day), of),
                Instant.EPOCH);
        String ics = SessionCalendar.of(List.of(session.row())).replace("\r\n", "\n");
        LocalDateTime start =
                local(ics, "DTSTART;TZID=" + of + ":(\\d{8}T\\d{6})").get(0);
        assertThat(start).isEqualTo(session.row().localStart());
        String zoneText = ics.substring(ics.indexOf("BEGIN:VTIMEZONE"), ics.indexOf("END:VTIMEZONE"));
        List<LocalDateTime> onsets = local(zoneText, "DTSTART:(\\d{8}T\\d{6})");
        List<String> offsets = Pattern.compile("TZOFFSETTO:([+-]\\d{4})")
                .matcher(zoneText)
                .results()
                .map(m -> m.group(1))
                .toList();
        int inForce =
                (int) onsets.stream().filter(onset -> !onset.isAfter(start)).count() - 1;
        assertThat(start.toInstant(ZoneOffset.of(offsets.get(inForce))))
                .isEqualTo(session.row().startsAt());
    }

    private static List<LocalDateTime> local(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> LocalDateTime.parse(m.group(1), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")))
                .toList();
    }

    @Test
    void shouldKeepItsUidAndRaiseItsSequenceWhenMovedAndCancelled() throws IOException, ParserException {
        Session session = new Session(
                UUID.randomUUID(),
                null,
                plan(LocalDateTime.of(2026, 12, 2, 9, 0), "America/Costa_Rica"),
                Instant.EPOCH);
        String uid = event(SessionCalendar.of(List.of(session.row())))
                .getUid()
                .orElseThrow()
                .getValue();
        assertThat(session.change(plan(LocalDateTime.of(2026, 12, 3, 9, 0), "America/Costa_Rica"), Instant.EPOCH))
                .isTrue();
        session.cancel(Instant.EPOCH);
        session.cancel(Instant.EPOCH);
        String message = SessionCalendar.message(session.row());
        assertThat(message)
                .contains("METHOD:CANCEL")
                .contains("STATUS:CANCELLED")
                .contains("SEQUENCE:2")
                .contains(uid);
        assertThat(message).contains("BEGIN:VTIMEZONE").contains("TZID:America/Costa_Rica");
        assertThatThrownBy(() ->
                        session.change(plan(LocalDateTime.of(2026, 12, 4, 9, 0), "America/Costa_Rica"), Instant.EPOCH))
                .hasMessage("sessions.fault.cancelled");
    }

    @Test
    void shouldNotRaiseItsSequenceWhenNothingChanged() {
        SessionPlan plan = plan(LocalDateTime.of(2026, 12, 2, 9, 0), "America/Costa_Rica");
        Session session = new Session(UUID.randomUUID(), null, plan, Instant.EPOCH);
        assertThat(session.change(plan, Instant.EPOCH)).isFalse();
        assertThat(session.row().sequence()).isZero();
        assertThat(session.realign(Instant.EPOCH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"America/Atlantis", "EST", "+02:00", "''"})
    void shouldRefuseWhatIsNoZone(String zone) {
        assertThatThrownBy(() -> plan(LocalDateTime.of(2026, 12, 2, 9, 0), zone))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void shouldSayInACalendarBetweenWhichLanguagesItIsInterpreted() throws IOException, ParserException {
        SessionPlan plan = plan(LocalDateTime.of(2026, 12, 2, 9, 0), "America/Costa_Rica", "es", "en", "quc", "es");
        Session session = new Session(UUID.randomUUID(), null, plan, Instant.EPOCH);
        assertThat(session.row().languages()).containsExactly("es", "en", "quc");
        assertThat(event(SessionCalendar.of(List.of(session.row())))
                        .getDescription()
                        .getValue())
                .isEqualTo("10 min · Bienvenida\nInterpretación: español, inglés, quiché");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "es,klingon", "es,zz", "es,EN", "a,b", "aa,ab,af,ak,am,an,ar,as,av,ay,az"})
    void shouldRefuseAnInterpretationThatCannotBe(String languages) {
        assertThatThrownBy(() -> plan(LocalDateTime.of(2026, 12, 2, 9, 0), "America/Costa_Rica", languages.split(",")))
                .isInstanceOf(DomainException.class)
                .hasMessageStartingWith("sessions.fault.language");
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "1:30:00, 90", "1h 5m, 65", "45m 40s, 46", "12:31, 13", "x, 0", "'', 0"})
    void shouldReadDurationsAsMeetingProgramsWriteThem(String written, int minutes) {
        assertThat(MeetingLog.minutes(written)).isEqualTo(minutes);
    }

    @Test
    void shouldAddUpWhoCameTwiceAndNameWhoIsUnknown() {
        UUID ana = UUID.randomUUID();
        MeetingLog.Result result = MeetingLog.read(
                "\uFEFFMeeting ID,Topic\n1,x\n\nName (Original Name),User Email,Total Duration (Minutes)\nAna,Ana@x.org,40\nAna,ana@x.org,30\nLuis,luis@y.org,10\n",
                Map.of("ana@x.org", ana),
                60);
        assertThat(result.marks()).containsExactly(new AttendanceMark(ana, "present", 60));
        assertThat(result.unmatched()).containsExactly("Luis <luis@y.org>");
    }

    private static VEvent event(String ics) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static SessionPlan plan(LocalDateTime local, String zone, String... languages) {
        return new SessionPlan(
                LocalText.of("es", "Apertura"),
                local,
                zone,
                90,
                "https://meet.example/x",
                List.of(new AgendaItem(10, LocalText.of("es", "Bienvenida"))),
                List.of(),
                List.of(languages));
    }
}
