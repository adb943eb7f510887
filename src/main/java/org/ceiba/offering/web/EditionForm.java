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
import java.util.stream.Collectors;
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

    private String key;
    private String startsOn;
    private String endsOn;
    private String timeZone = Profile.DEFAULT_ZONE;
    private String opensAt;
    private String closesAt;
    private String acceptance = EditionFacts.AUTOMATIC;
    private String seats;
    private String[] languages = {};
    private String facilitators;
    private String coordinators;
    private final List<Line> quotas = new ArrayList<>();
    private final List<Line> conditions = new ArrayList<>();

    /** A line of two fields: what it is about, and a number. */
    public static class Line {

        private String about;
        private String number;

        Line(String about, String number) {
            this.about = about;
            this.number = number;
        }

        boolean isFilled() {
            return about != null && !about.isBlank();
        }

        public String getAbout() {
            return about;
        }

        public void setAbout(String about) {
            this.about = about;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }
    }

    void begin(List<String> courseLanguages, List<Condition> rule) {
        languages = courseLanguages.toArray(String[]::new);
        lines(List.of(), rule);
    }

    void begin(EditionFacts edition, List<StaffMember> staff) {
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
        facilitators = emails(staff, Role.FACILITATOR);
        coordinators = emails(staff, Role.COORDINATOR);
        lines(edition.quotas(), edition.rule().conditions());
    }

    private void lines(List<Quota> given, List<Condition> rule) {
        given.forEach(quota -> quotas.add(new Line(quota.by() + ":" + quota.value(), quota.seats() + "")));
        Stream.generate(() -> new Line(null, null)).limit(EMPTY_QUOTAS).forEach(quotas::add);
        rule.forEach(condition -> conditions.add(new Line(
                ConditionChoice.code(condition),
                condition.atLeast() == null ? null : condition.atLeast().toString())));
        Stream.generate(() -> new Line(null, null)).limit(EMPTY_CONDITIONS).forEach(conditions::add);
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
                        .map(line -> ConditionChoice.condition(line.about, number("completion", line.number)))
                        .toList(),
                Stream.concat(staff(facilitators, Role.FACILITATOR), staff(coordinators, Role.COORDINATOR))
                        .toList(),
                state);
    }

    private static Quota quota(Line line) {
        String[] about = line.about.split(":", 2);
        Integer seats = number("quotas", line.number);
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

    private static String emails(List<StaffMember> staff, Role role) {
        return staff.stream()
                .filter(member -> member.role().equals(role.code()))
                .map(StaffMember::email)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<StaffMember> staff(String emails, Role role) {
        return emails == null
                ? Stream.empty()
                : Stream.of(emails.split("[\\s,;]+"))
                        .filter(email -> !email.isBlank())
                        .map(email -> new StaffMember(email, role.code(), null));
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

    public String getFacilitators() {
        return facilitators;
    }

    public void setFacilitators(String facilitators) {
        this.facilitators = facilitators;
    }

    public String getCoordinators() {
        return coordinators;
    }

    public void setCoordinators(String coordinators) {
        this.coordinators = coordinators;
    }

    public List<Line> getQuotas() {
        return quotas;
    }

    public List<Line> getConditions() {
        return conditions;
    }
}
