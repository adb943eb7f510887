package org.ceiba.sessions.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ceiba.sessions.Whereabouts;

/**
 * A candidate hour for a session, and what time it would be for the people in each country.
 *
 * @param start on the wall clock of the session's zone
 * @param comfortable how many people would be within their working hours
 */
public record HourRow(LocalTime start, List<Local> locals, int comfortable) {

    /**
     * @param comfort good within working hours, fair in the early morning or evening, bad at night
     */
    public record Local(String country, LocalTime time, String comfort) {

        boolean isComfortable() {
            return comfort.equals("good");
        }
    }

    static List<HourRow> of(LocalDate day, String zone, List<Whereabouts> people, int first, int last) {
        List<HourRow> rows = new ArrayList<>();
        for (int hour = first; hour <= last; hour++) {
            ZonedDateTime start = day.atTime(hour, 0).atZone(ZoneId.of(zone));
            rows.add(new HourRow(
                    start.toLocalTime(),
                    people.stream().map(place -> local(place, start)).toList(),
                    people.stream()
                            .filter(place -> local(place, start).isComfortable())
                            .mapToInt(Whereabouts::people)
                            .sum()));
        }
        return rows;
    }

    private static Local local(Whereabouts place, ZonedDateTime start) {
        LocalTime time = start.withZoneSameInstant(ZoneId.of(place.timeZone())).toLocalTime();
        String comfort = time.getHour() >= 8 && time.getHour() < 18
                ? "good"
                : time.getHour() >= 7 && time.getHour() < 21 ? "fair" : "bad";
        return new Local(place.country(), time, comfort);
    }
}
