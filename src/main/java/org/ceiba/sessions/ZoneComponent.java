package org.ceiba.sessions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as iCalendar describes it (RFC 5545, section 3.6.5), by the same rules that the program itself goes by:
 * each change of the offset within the span that the calendar covers is one observance. The library's own descriptions
 * reach back to 1890 and are read wrongly by some programs, the library's reader among them.
 */
final class ZoneComponent {

    private ZoneComponent() {}

    /**
     * @param from no session is earlier
     * @param to no session is later
     */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        Instant start = from.minus(366, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        ZoneOffset offset = rules.getOffset(start);
        component.add(
                observance(rules.isDaylightSavings(start), LocalDateTime.ofInstant(start, offset), offset, offset));
        ZoneOffsetTransition change = rules.nextTransition(start);
        while (change != null && change.getInstant().isBefore(to.plus(366, ChronoUnit.DAYS))) {
            component.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return component;
    }

    private static Observance observance(boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
