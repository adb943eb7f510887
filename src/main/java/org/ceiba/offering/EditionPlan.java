package org.ceiba.offering;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Languages;

/**
 * What an edition plans: its dates, the window in which people enrol, its seats, its languages and what completes it.
 * Whatever cannot be is refused here, with the field named.
 *
 * @param acceptance {@code automatic} or {@code chosen}
 * @param seats null for without limit
 * @param timeZone IANA zone of its dates
 */
public record EditionPlan(
        LocalDate startsOn,
        LocalDate endsOn,
        Instant opensAt,
        Instant closesAt,
        String acceptance,
        Integer seats,
        List<String> languages,
        String timeZone,
        CompletionRule rule) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_SEATS = 1_000_000;

    public EditionPlan {
        date("startsOn", startsOn);
        date("endsOn", endsOn);
        if (endsOn.isBefore(startsOn)) {
            throw DomainException.invalid("endsOn", "offering.fault.dates");
        }
        if (opensAt == null || closesAt == null || !opensAt.isBefore(closesAt)) {
            throw DomainException.invalid(opensAt == null ? "opensAt" : "closesAt", "offering.fault.window");
        }
        if (!Set.of(EditionFacts.AUTOMATIC, EditionFacts.CHOSEN).contains(String.valueOf(acceptance))) {
            throw DomainException.invalid("acceptance", "offering.fault.acceptance", String.valueOf(acceptance));
        }
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            throw DomainException.invalid("seats", "offering.fault.seats", MOST_SEATS);
        }
        languages = languages == null ? List.of() : List.copyOf(languages);
        if (languages.isEmpty() || new HashSet<>(languages).size() < languages.size()) {
            throw DomainException.invalid("languages", "offering.fault.languages");
        }
        for (String language : languages) {
            if (!Languages.ALL.contains(language)) {
                throw DomainException.invalid("languages", "offering.fault.language", language);
            }
        }
        if (!isZone(timeZone)) {
            throw DomainException.invalid("timeZone", "people.fault.timeZone", String.valueOf(timeZone));
        }
    }

    private static void date(String field, LocalDate date) {
        if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw DomainException.invalid(field, "offering.fault.date", FIRST_YEAR + "", LAST_YEAR + "");
        }
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && (zone.equals("UTC") || zone.contains("/")) && ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
