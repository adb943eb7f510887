package org.ceiba.enrolment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/**
 * An application as the list shows it, in the reader's words: worked out once, as an expression of a page that calls a method
 * with arguments looks the method up again in every row.
 *
 * @param institution with its type; empty where neither is stated
 * @param place in the waiting list, in words; null for who does not wait
 */
public record ApplicationLine(
        UUID id,
        String address,
        boolean chosen,
        String choose,
        String name,
        String country,
        String institution,
        String state,
        String kind,
        String place,
        String since,
        String sinceHere,
        String reason) {

    static ApplicationLine of(EnrolmentRow row, List<UUID> chosen, Reader reader) {
        String language = reader.getLanguage();
        PersonRow person = row.person();
        return new ApplicationLine(
                row.id(),
                "/coordinate/editions/" + row.edition() + "/people/" + row.id(),
                chosen.contains(row.id()),
                Texts.in(language, "enrolment.applications.chooseOne", person.name()),
                person.familyName() + ", " + person.givenName(),
                reader.country(person.country()),
                institution(person, language),
                Texts.in(language, "enrolment.state." + row.state()),
                kind(row.state()),
                row.position() == null ? null : Texts.in(language, "enrolment.applications.place", row.position()),
                row.since().toString(),
                reader.format(row.since()),
                row.reasonIn(language));
    }

    private static String institution(PersonRow person, String language) {
        String type = person.institutionType() == null
                ? null
                : Texts.in(language, "people.institutionType." + person.institutionType());
        return Stream.of(person.institution(), type)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** How a state's badge is coloured. */
    static String kind(String state) {
        return switch (state) {
            case "enrolled", "completed" -> "good";
            case "applied", "waiting" -> "warn";
            case "declined" -> "bad";
            default -> "";
        };
    }
}
