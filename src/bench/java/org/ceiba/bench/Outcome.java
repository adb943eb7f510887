package org.ceiba.bench;

/**
 * What a row was measured to.
 *
 * @param statements of one request
 * @param bytes of one answer's body, as it was sent
 * @param alone one user after the other
 * @param crowded eight users at once
 */
record Outcome(Row row, int statements, long bytes, Timing alone, Timing crowded) {

    /**
     * One phase.
     *
     * @param server CPU ms of the program for a request
     * @param database CPU ms of the database for a request
     * @param compilers what of the program's the JVM's compilers took; it was not quite warm where this is much
     * @param p50 median of the answers' times in ms
     * @param p95 their 95th percentile in ms
     * @param perSecond requests a second
     * @param failed answers that were not what the row asks for
     */
    record Timing(double server, double database, double compilers, long p50, long p95, double perSecond, long failed) {

        static final Timing NONE = new Timing(0, 0, 0, 0, 0, 0, 0);

        double cpu() {
            return server + database;
        }
    }

    /** It was measured with users, not only by statements and bytes. */
    boolean isTimed() {
        return alone != Timing.NONE;
    }

    boolean isCpuWithin() {
        return !row.bound().hasCpu()
                || !isTimed()
                || crowded.cpu() <= row.bound().cpu();
    }

    boolean areStatementsWithin() {
        return statements <= row.bound().statements();
    }

    boolean isWithin() {
        return isCpuWithin() && areStatementsWithin() && alone.failed() + crowded.failed() == 0;
    }
}
