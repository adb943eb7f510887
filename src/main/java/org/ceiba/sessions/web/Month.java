package org.ceiba.sessions.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceiba.sessions.UpcomingSession;

/** A month on the wall, in the zone of who looks at it: whole weeks from Monday on (ISO 8601), each day with its sessions. */
public record Month(YearMonth month, LocalDate today, ZoneId zone, Locale locale, List<UpcomingSession> sessions) {

    /** One square of the sheet. */
    public record Day(LocalDate date, boolean within, boolean today, List<UpcomingSession> sessions) {

        public int getNumber() {
            return date.getDayOfMonth();
        }
    }

    /** The month that an address asks for, such as 2026-12; this month where it asks for none or for nonsense. */
    static YearMonth asked(String month, Clock clock, ZoneId zone) {
        try {
            return month == null ? YearMonth.now(clock.withZone(zone)) : YearMonth.parse(month);
        } catch (DateTimeException nonsense) {
            return YearMonth.now(clock.withZone(zone));
        }
    }

    static Instant begin(YearMonth month, ZoneId zone) {
        return firstSquare(month).atStartOfDay(zone).toInstant();
    }

    /** Excluded. */
    static Instant end(YearMonth month, ZoneId zone) {
        return lastSquare(month).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate firstSquare(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate lastSquare(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public List<List<Day>> getWeeks() {
        Map<LocalDate, List<UpcomingSession>> byDay = sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> LocalDate.ofInstant(session.session().startsAt(), zone)));
        List<Day> days = firstSquare(month)
                .datesUntil(lastSquare(month).plusDays(1))
                .map(date -> new Day(
                        date,
                        YearMonth.from(date).equals(month),
                        date.equals(today),
                        byDay.getOrDefault(date, List.of())))
                .toList();
        return IntStream.range(0, days.size() / 7)
                .mapToObj(week -> days.subList(7 * week, 7 * week + 7))
                .toList();
    }

    /** Such as "diciembre de 2026". */
    public String getTitle() {
        return month.format(
                DateTimeFormatter.ofPattern(locale.getLanguage().matches("es|pt") ? "LLLL 'de' y" : "LLLL y", locale));
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .toList();
    }

    public YearMonth getBefore() {
        return month.minusMonths(1);
    }

    public YearMonth getAfter() {
        return month.plusMonths(1);
    }
}
