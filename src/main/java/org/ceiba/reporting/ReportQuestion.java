package org.ceiba.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ceiba.shared.DomainException;

/**
 * What a report is asked.
 *
 * @param edition its key, null for all
 * @param course its key, null for all; not together with an edition
 * @param from what happened since the beginning of this day (UTC), null for from the beginning
 * @param to what happened until the end of this day (UTC), null for until the moment of the report
 * @param asOf the moment that the report holds for, null for now
 * @param by at least one dimension
 */
public record ReportQuestion(
        String edition, String course, LocalDate from, LocalDate to, Instant asOf, List<Dimension> by) {

    public ReportQuestion {
        edition = blankToNull(edition);
        course = blankToNull(course);
        if (edition != null && course != null) {
            throw DomainException.invalid("course", "reporting.fault.scope");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw DomainException.invalid("to", "reporting.fault.period");
        }
        by = by == null || by.isEmpty() ? List.of(Dimension.COUNTRY) : List.copyOf(by);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
