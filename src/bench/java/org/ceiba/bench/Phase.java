package org.ceiba.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * A stretch of load with so many users. The first user to begin and the last to end read the clocks, so that what happens between
 * the phases does not count.
 */
final class Phase {

    /** Part of the program's CPU that its compilers may take where it counts as warm. */
    private static final double CALM = 0.05;

    private static final int MOST_ROUNDS = 6;

    private final Row row;
    private final int users;
    private final int seconds;
    private final boolean warms;
    private final long server;
    private final long database;
    private int rounds;
    private boolean calm;
    private double roundServer;
    private double roundCompilers;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final Queue<Integer> times = new ConcurrentLinkedQueue<>();
    private final LongAdder failed = new LongAdder();
    private volatile double serverBefore;
    private volatile double databaseBefore;
    private volatile double compilersBefore;
    private volatile long start;
    private volatile double serverUsed;
    private volatile double databaseUsed;
    private volatile double compilersUsed;
    private volatile double elapsed;

    /**
     * @param seconds for which each user asks again and again; 0: each asks once
     * @param warms goes on for as many seconds again, a few times, while the JVM's compilers still have much to do
     */
    Phase(Row row, int users, int seconds, boolean warms, long server, long database) {
        this.row = row;
        this.users = users;
        this.seconds = seconds;
        this.warms = warms;
        this.server = server;
        this.database = database;
    }

    /** The first makes everything ready while the others wait. */
    synchronized void begin() {
        if (begun.getAndIncrement() == 0) {
            row.afresh().run();
            serverBefore = CpuTime.of(server);
            databaseBefore = CpuTime.of(database);
            compilersBefore = CpuTime.ofCompilers(server);
            start = System.nanoTime();
            mark();
        }
    }

    /** Whether there is still much to compile; it is looked at every so many seconds. */
    synchronized boolean isCold() {
        if (calm || (System.nanoTime() - start) / 1e9 < (double) seconds * (rounds + 1)) {
            return !calm;
        }
        double server = CpuTime.of(this.server) - roundServer;
        double compilers = CpuTime.ofCompilers(this.server) - roundCompilers;
        calm = compilers < server * CALM || ++rounds == MOST_ROUNDS;
        mark();
        return !calm;
    }

    private void mark() {
        roundServer = CpuTime.of(server);
        roundCompilers = CpuTime.ofCompilers(server);
    }

    boolean warms() {
        return warms;
    }

    void end() {
        if (ended.incrementAndGet() == users) {
            elapsed = (System.nanoTime() - start) / 1e9;
            serverUsed = CpuTime.of(server) - serverBefore;
            databaseUsed = CpuTime.of(database) - databaseBefore;
            compilersUsed = Math.max(0, CpuTime.ofCompilers(server) - compilersBefore);
        }
    }

    /** By which the load's statistics name it. */
    String name() {
        return row.key() + " " + users;
    }

    Row row() {
        return row;
    }

    int users() {
        return users;
    }

    /** From the first question to the last answer, in seconds. */
    double elapsed() {
        return elapsed;
    }

    int seconds() {
        return seconds;
    }

    /** @param millis until an answer was there, or {@link LoadSimulation#FAILED} */
    void answered(int millis) {
        if (millis == LoadSimulation.FAILED) {
            failed.increment();
        } else {
            times.add(millis);
        }
    }

    Outcome.Timing timing() {
        int[] sorted = times.stream().mapToInt(Integer::intValue).sorted().toArray();
        double requests = Math.max(1, sorted.length + failed.sum());
        return new Outcome.Timing(
                serverUsed / requests,
                databaseUsed / requests,
                compilersUsed / requests,
                percentile(sorted, 0.50),
                percentile(sorted, 0.95),
                requests / Math.max(0.001, elapsed),
                failed.sum());
    }

    private static int percentile(int[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }
}
