package org.ceiba.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ceiba.offering.EditionFacts;

/** The list of people with which an edition of the demo is filled: each one's history, step by step, with its dates. */
record DemoList(DemoEdition edition, LocalDate startsOn, LocalDate endsOn, Instant now) {

    private static final String HEADER =
            "email,given_name,family_name,country,sex,institution,institution_type,language,time_zone,status,status_at";
    private static final String PARTICIPANT =
            "participant@ceiba.example,Paula,Demo Participante,HN,female,,local-government,es,America/Costa_Rica,";

    byte[] csv() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        if (edition.shows()) {
            lines.add(PARTICIPANT + "enrolled," + at(startsOn.minusDays(9), 0));
            if (edition.isOver()) {
                lines.add(PARTICIPANT + "completed," + at(endsOn, 0));
            }
        }
        for (int i = 0; i < edition.people(); i++) {
            history(new SyntheticPerson(edition.firstPerson() + i), i, lines);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Seven in ten complete, others stop on the way: shares that a report can show, of nobody real. */
    private void history(SyntheticPerson person, int i, List<String> lines) {
        boolean chosen = edition.acceptance().equals(EditionFacts.CHOSEN);
        String applied = at(startsOn.minusDays(8 + i % 20), i);
        if (chosen && i % 5 != 0) {
            lines.add(person.line("applied", applied));
            return;
        }
        if (i % 17 == 16) {
            lines.add(person.line("declined", applied));
            return;
        }
        lines.add(person.line("enrolled", applied));
        if (i % 11 == 10) {
            lines.add(person.line("withdrawn", at(startsOn.plusDays(2), i)));
        } else if (edition.isOver()) {
            lines.add(person.line(i % 5 == 3 ? "not-completed" : "completed", at(endsOn, i)));
        }
    }

    /** That day, in the afternoon; never later than a while ago, as a list tells what has been. */
    private String at(LocalDate day, int minute) {
        Instant wanted = day.atTime(20, minute % 60).toInstant(ZoneOffset.UTC);
        Instant latest = now.minusSeconds(3600L + 60 * (60 - minute % 60));
        return (wanted.isAfter(latest) ? latest : wanted)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
    }
}
