package org.ceiba.offering.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Quota;
import org.ceiba.people.Profile;
import org.ceiba.people.Role;
import org.ceiba.people.StaffMember;
import org.ceiba.shared.DomainException;

/** The fields of an edition as a form holds them: text, until they are asked to be a change. */
public class EditionForm {

    private static final int EMPTY_QUOTAS = 3;
    private static final int EMPTY_CONDITIONS = 2;
    private static final int EMPTY_STAFF = 2;

    private String key;
    private String startsOn;
    private String endsOn;
    private String timeZone = Profile.DEFAULT_ZONE;
    private String opensAt;
    private String closesAt;
    private String acceptance = EditionFacts.AUTOMATIC;
    private String seats;
    private String[] languages = {};
    private final List<Line> quotas = new ArrayList<>();
    private final List<Line> conditions = new ArrayList<>();
    private final List<StaffLine> staff = new ArrayList<>();

    void begin(List<String> courseLanguages, List<Condition> rule) {
        languages = courseLanguages.toArray(String[]::new);
        lines(List.of(), rule);
    }

    void begin(EditionFacts edition, List<StaffMember> members) {
        ZoneId zone = ZoneId.of(edition.timeZone());
        key = edition.key();
        startsOn = edition.startsOn().toString();
        endsOn = edition.endsOn().toString();
        timeZone = edition.timeZone();
        opensAt = local(edition.opensAt(), zone);
        closesAt = local(edition.closesAt(), zone);
        acceptance = edition.acceptance();
        seats = edition.seats() == null ? null : edition.seats().toString();
        languages = edition.languages().toArray(String[]::new);
        members.forEach(member -> staff.add(new StaffLine(member.email(), member.role())));
        lines(edition.quotas(), edition.rule().conditions());
    }

    private void lines(List<Quota> given, List<Condition> rule) {
        given.forEach(quota -> quotas.add(new Line(quota.by() + ":" + quota.value(), quota.seats() + "")));
        Stream.generate(() -> new Line(null, null)).limit(EMPTY_QUOTAS).forEach(quotas::add);
        rule.forEach(condition -> conditions.add(new Line(
                ConditionChoice.code(condition),
                condition.atLeast() == null ? null : condition.atLeast().toString())));
        Stream.generate(() -> new Line(null, null)).limit(EMPTY_CONDITIONS).forEach(conditions::add);
        Stream.generate(() -> new StaffLine(null, Role.FACILITATOR.code()))
                .limit(EMPTY_STAFF)
                .forEach(staff::add);
    }

    /** @param state null to leave it */
    EditionChange change(String course, String state) {
        ZoneId zone = zone();
        return new EditionChange(
                key,
                course,
                day("startsOn", startsOn),
                day("endsOn", endsOn),
                List.of(languages),
                moment("opensAt", opensAt, zone),
                moment("closesAt", closesAt, zone),
                acceptance,
                Optional.ofNullable(number("seats", seats)),
                timeZone,
                quotas.stream().filter(Line::isFilled).map(EditionForm::quota).toList(),
                conditions.stream()
                        .filter(Line::isFilled)
                        .map(line -> ConditionChoice.condition(line.getAbout(), number("completion", line.getNumber())))
                        .toList(),
                staff.stream()
                        .filter(StaffLine::isFilled)
                        .map(StaffLine::member)
                        .toList(),
                state);
    }

    private static Quota quota(Line line) {
        String[] about = line.getAbout().split(":", 2);
        Integer seats = number("quotas", line.getNumber());
        if (about.length < 2 || seats == null) {
            throw DomainException.invalid("quotas", "offering.fault.quota.seats");
        }
        return new Quota(about[0], about[1], seats);
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw DomainException.invalid("timeZone", "people.fault.timeZone", timeZone);
        }
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw DomainException.invalid(field, "offering.fault.date", "2000", "2100");
        }
    }

    private static Instant moment(String field, String text, ZoneId zone) {
        try {
            return text == null ? null : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException malformed) {
            throw DomainException.invalid(field, "offering.fault.moment");
        }
    }

    private static Integer number(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException malformed) {
            throw DomainException.invalid(field, "offering.fault.number", text);
        }
    }

    private static String local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }

    public String getAcceptance() {
        return acceptance;
    }

    public void setAcceptance(String acceptance) {
        this.acceptance = acceptance;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages == null ? new String[0] : languages;
    }

    public List<StaffLine> getStaff() {
        return staff;
    }

    public List<Line> getQuotas() {
        return quotas;
    }

    public List<Line> getConditions() {
        return conditions;
    }
}
