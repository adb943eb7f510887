package org.ceiba.bench;

/**
 * What a row may cost at most ({@code quality.md}), and what the peer, Moodle 5.1.3 on the same kind of machine, was measured to.
 *
 * @param cpu ms of program and database together, for a request; NaN for no bound
 * @param statements SQL statements of a request
 * @param peer its CPU ms, statements, p50 and requests a second, in words; empty where it has no such page
 */
record Bound(double cpu, int statements, String peer) {

    static final Bound NONE = new Bound(Double.NaN, Integer.MAX_VALUE, "");

    boolean hasCpu() {
        return !Double.isNaN(cpu);
    }

    boolean hasStatements() {
        return statements != Integer.MAX_VALUE;
    }
}
