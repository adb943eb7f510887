package org.ceiba.reporting;

/**
 * The figures of one group.
 *
 * @param applied enrolment records
 * @param enrolled of them, that had ever been enrolled
 * @param withdrawn in that state at the moment of the report
 * @param completed in that state at the moment of the report
 * @param people distinct persons behind {@code enrolled}
 */
public record Figures(long applied, long enrolled, long withdrawn, long completed, long people) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    /** Completed ÷ enrolled, from 0 to 1, to four places; 0 where nobody was enrolled. */
    public double completionRate() {
        return enrolled == 0 ? 0 : Math.round(10_000.0 * completed / enrolled) / 10_000.0;
    }

    Figures plus(Figures other) {
        return new Figures(
                applied + other.applied,
                enrolled + other.enrolled,
                withdrawn + other.withdrawn,
                completed + other.completed,
                people + other.people);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
