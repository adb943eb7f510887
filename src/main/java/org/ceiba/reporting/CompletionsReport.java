package org.ceiba.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Completions per group, with totals that are the same wherever the report is shown or taken to.
 *
 * @param asOf the moment for which it holds
 * @param from null for from the beginning
 * @param to null for until that moment
 * @param title of the edition's key or the course's key; null for everything
 */
public record CompletionsReport(
        Instant asOf,
        LocalDate from,
        LocalDate to,
        String title,
        List<Dimension> by,
        List<ReportRow> rows,
        Figures totals) {}
