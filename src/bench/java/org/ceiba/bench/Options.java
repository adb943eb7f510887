package org.ceiba.bench;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code -Dbench.…} asks for.
 *
 * @param rows keys of the rows to measure; empty for all
 * @param seconds length of each measured phase
 * @param scale enrolments of the large set; 0 for none
 * @param brief statements and bytes alone, on a smaller set: what a CI machine can say whatever else runs on it
 * @param write whether the tables and the chart also go into the documentation
 */
record Options(Set<String> rows, int seconds, int scale, boolean brief, boolean write) {

    private static final int EVERYBODY = 10_000;
    private static final int FEW = 600;

    static Options given() {
        return new Options(
                Arrays.stream(System.getProperty("bench.rows", "").split(","))
                        .map(String::strip)
                        .filter(row -> !row.isEmpty())
                        .collect(Collectors.toSet()),
                Integer.getInteger("bench.seconds", 10),
                Integer.getInteger("bench.scale", 0),
                Boolean.getBoolean("bench.short"),
                Boolean.getBoolean("bench.write"));
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    /** People of the small set. */
    int people() {
        return brief ? FEW : EVERYBODY;
    }
}
