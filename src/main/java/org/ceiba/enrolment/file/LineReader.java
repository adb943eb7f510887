package org.ceiba.enrolment.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.people.EmailAddress;
import org.ceiba.shared.Countries;
import org.ceiba.shared.DomainException;

/**
 * Understands lines of a list: countries, sexes, types and states by code or name in the four languages, moments as ISO
 * 8601 or as day/month/year.
 */
public final class LineReader {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d.M.uuuu"));

    private final ZoneId zone;
    private final Instant now;

    /** @param zone of days and times that name none */
    public LineReader(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /**
     * Checks one line.
     *
     * @throws DomainException with the column in question as its field
     */
    public ListedPerson read(ListLine line) {
        EmailAddress email = new EmailAddress(line.get(Column.EMAIL));
        String country = code(line, Column.COUNTRY, text -> Countries.find(text).orElse(null), "people.fault.country");
        if (country == null) {
            throw DomainException.invalid(Column.COUNTRY.code(), "enrolment.fault.line.country");
        }
        String status =
                code(line, Column.STATUS, text -> Codes.STATUS.find(text).orElse(null), "enrolment.fault.line.status");
        Instant statusAt = moment(line.get(Column.STATUS_AT));
        if (statusAt != null && status == null) {
            throw DomainException.invalid(Column.STATUS.code(), "enrolment.fault.line.statusMissing");
        }
        ListedPerson person = new ListedPerson(
                line.number(),
                email,
                line.get(Column.GIVEN_NAME),
                line.get(Column.FAMILY_NAME),
                country,
                code(line, Column.SEX, text -> Codes.SEX.find(text).orElse(null), "people.fault.sex"),
                line.get(Column.INSTITUTION),
                code(
                        line,
                        Column.INSTITUTION_TYPE,
                        text -> Codes.INSTITUTION_TYPE.find(text).orElse(null),
                        "people.fault.institutionType"),
                code(line, Column.LANGUAGE, text -> Codes.LANGUAGE.find(text).orElse(null), "people.fault.language"),
                line.get(Column.TIME_ZONE),
                status == null ? null : EnrolmentState.of(status),
                statusAt);
        person.profile("es");
        return person;
    }

    private static String code(ListLine line, Column column, Function<String, String> find, String fault) {
        String text = line.get(column);
        String code = text == null ? null : find.apply(text);
        if (text != null && code == null) {
            throw DomainException.invalid(column.code(), fault, shortened(text));
        }
        return code;
    }

    private Instant moment(String text) {
        if (text == null) {
            return null;
        }
        Instant moment = parsed(text);
        if (moment == null) {
            throw DomainException.invalid(Column.STATUS_AT.code(), "enrolment.fault.line.moment", shortened(text));
        }
        if (moment.isAfter(now)) {
            throw DomainException.invalid(Column.STATUS_AT.code(), "enrolment.fault.line.future", shortened(text));
        }
        return moment;
    }

    private Instant parsed(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
            } catch (DateTimeException withoutTime) {
                return day(text);
            }
        }
    }

    private Instant day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                LocalDate day = LocalDate.parse(text, format);
                return day.getYear() < 1990 ? null : day.atStartOfDay(zone).toInstant();
            } catch (DateTimeException another) {
                continue;
            }
        }
        return null;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
