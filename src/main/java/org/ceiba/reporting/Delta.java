package org.ceiba.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentChange;
import org.ceiba.enrolment.EnrolmentState;

/** What one change of an enrolment adds to the figures, and where. */
record Delta(Cell cell, Figures figures) {

    /** "Not stated", where a column cannot be null. */
    static final String NONE = "none";

    /** One row of the kept figures: a scope, a day (UTC), and a group of people. */
    record Cell(UUID scope, LocalDate day, String country, String sex, String institutionType)
            implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER = Comparator.comparing(
                        (Cell cell) -> cell.scope().toString())
                .thenComparing(Cell::day)
                .thenComparing(Cell::country)
                .thenComparing(Cell::sex)
                .thenComparing(Cell::institutionType);

        /** Rows are always locked in this order, so that two transactions never wait for each other. */
        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }

        Cell on(LocalDate other) {
            return new Cell(scope, other, country, sex, institutionType);
        }
    }

    static Delta of(UUID scope, EnrolmentChange change) {
        Figures figures = new Figures(
                change.from() == null ? 1 : 0,
                change.firstTimeEnrolled() ? 1 : 0,
                entering(change, EnrolmentState.WITHDRAWN),
                entering(change, EnrolmentState.COMPLETED),
                0);
        return new Delta(cell(scope, change), figures);
    }

    static Cell cell(UUID scope, EnrolmentChange change) {
        return new Cell(
                scope,
                LocalDate.ofInstant(change.at(), ZoneOffset.UTC),
                change.country(),
                stated(change.sex()),
                stated(change.institutionType()));
    }

    static String stated(String value) {
        return value == null ? NONE : value;
    }

    private static int entering(EnrolmentChange change, EnrolmentState state) {
        return (change.to() == state ? 1 : 0) - (change.from() == state ? 1 : 0);
    }
}
