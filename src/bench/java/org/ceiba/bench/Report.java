package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the benchmark says: on the screen as it becomes known, and as Markdown at the end. */
final class Report {

    private static final Path TARGET = Path.of("target/bench/table.md");
    private static final Path SITE = Path.of("src/site/benchmark.md");
    private static final Duration IMPORT_BOUND = Duration.ofSeconds(6);

    private final StringBuilder text = new StringBuilder();
    private final List<String> shortcomings = new ArrayList<>();

    void section(String title, String words) {
        say("\n## " + title + "\n\n" + words + "\n");
    }

    void say(String words) {
        System.out.println(words);
        text.append(words).append('\n');
    }

    /** The rows with users: CPU, statements, times, beside the bounds and the peer. */
    void timed(List<Outcome> outcomes, Outcome floor) {
        Table table = new Table(
                "work",
                "CPU ms, 8 users: program + database",
                "of it compiling",
                "at most",
                "1 user",
                "× static file",
                "statements",
                "at most",
                "p50 / p95 ms, 8 users",
                "1 user",
                "requests/s, 8 users",
                "1 user",
                "bytes",
                "Moodle: CPU, statements, p50, requests/s",
                "holds");
        for (Outcome outcome : outcomes) {
            Bound bound = outcome.row().bound();
            Outcome.Timing crowd = outcome.crowded();
            Outcome.Timing alone = outcome.alone();
            table.add(
                    outcome.row().title(),
                    Table.number(crowd.server()) + " + " + Table.number(crowd.database()),
                    Table.number(crowd.compilers()),
                    bound.hasCpu() ? Table.number(bound.cpu()) : "",
                    Table.number(alone.server()) + " + " + Table.number(alone.database()),
                    Table.number(crowd.cpu() / floor.crowded().cpu()),
                    outcome.statements(),
                    bound.hasStatements() ? bound.statements() : "",
                    crowd.p50() + " / " + crowd.p95(),
                    alone.p50() + " / " + alone.p95(),
                    Table.number(crowd.perSecond()),
                    Table.number(alone.perSecond()),
                    Table.count(outcome.bytes()),
                    bound.peer(),
                    outcome.isWithin() ? "yes" : "**NO**");
            judge(outcome);
        }
        say(table.toString());
    }

    /** The rows without users: what never depends on the machine. */
    void counted(List<Outcome> outcomes) {
        Table table = new Table("work", "statements", "at most", "bytes", "holds");
        for (Outcome outcome : outcomes) {
            table.add(
                    outcome.row().title(),
                    outcome.statements(),
                    outcome.row().bound().hasStatements()
                            ? outcome.row().bound().statements()
                            : "",
                    Table.count(outcome.bytes()),
                    outcome.isWithin() ? "yes" : "**NO**");
            judge(outcome);
        }
        say(table.toString());
    }

    /** The same rows on the small set and on the large one. */
    void grown(List<Outcome> before, List<Outcome> after) {
        Table table = new Table(
                "work",
                "CPU ms, 8 users, small set",
                "large set: program + database",
                "growth",
                "at most",
                "statements",
                "at most",
                "p50 / p95 ms, 1 user, small set",
                "large set",
                "8 users, large set",
                "bytes",
                "holds");
        for (int i = 0; i < before.size(); i++) {
            Outcome small = before.get(i);
            Outcome large = after.get(i);
            Bound bound = large.row().bound();
            table.add(
                    large.row().title(),
                    Table.number(small.crowded().cpu()),
                    Table.number(large.crowded().server()) + " + "
                            + Table.number(large.crowded().database()),
                    "× " + Table.number(large.crowded().cpu() / small.crowded().cpu()),
                    bound.hasCpu() ? Table.number(bound.cpu()) : "",
                    large.statements(),
                    bound.hasStatements() ? bound.statements() : "",
                    small.alone().p50() + " / " + small.alone().p95(),
                    large.alone().p50() + " / " + large.alone().p95(),
                    large.crowded().p50() + " / " + large.crowded().p95(),
                    Table.count(large.bytes()),
                    large.isWithin() ? "yes" : "**NO**");
            judge(large, " on the large set");
        }
        say(table.toString());
    }

    private void judge(Outcome outcome) {
        judge(outcome, "");
    }

    private void judge(Outcome outcome, String where) {
        Bound bound = outcome.row().bound();
        String title = outcome.row().title() + where;
        if (!outcome.areStatementsWithin()) {
            shortcomings.add(title + ": " + outcome.statements() + " statements, at most " + bound.statements());
        }
        if (!outcome.isCpuWithin()) {
            shortcomings.add(title + ": " + Table.number(outcome.crowded().cpu()) + " ms CPU, at most "
                    + Table.number(bound.cpu()));
        }
        long failed = outcome.alone().failed() + outcome.crowded().failed();
        if (failed > 0) {
            shortcomings.add(title + ": " + failed + " requests failed");
        }
    }

    void firstVisit(FirstVisit visit) {
        say(String.format(
                Locale.ROOT,
                "First visit of the dashboard: %s KB compressed in %d requests (at most %d KB, %d requests; Moodle 1,364 KB, 28)%s",
                Table.number(visit.bytes() / 1000.0),
                visit.requests(),
                FirstVisit.MOST_BYTES / 1000,
                FirstVisit.MOST_REQUESTS,
                visit.isWithin() ? "" : " **NO**"));
        if (!visit.isWithin()) {
            shortcomings.add("first visit of the dashboard: " + visit);
        }
    }

    void broughtIn(int people, Duration time, boolean judged) {
        boolean within = !judged || time.compareTo(IMPORT_BOUND) <= 0;
        say(String.format(
                Locale.ROOT,
                "Bring in and enrol %,d people: %.1f s%s",
                people,
                time.toMillis() / 1000.0,
                judged ? " (at most 6 s; Moodle 106 s)" + (within ? "" : " **NO**") : ""));
        if (!within) {
            shortcomings.add("bring in and enrol 10,000 people: " + time.toMillis() / 1000.0 + " s, at most 6 s");
        }
    }

    void memory(Memory memory) {
        say("Memory at the end: %d MB of live objects in the heap, %d MB resident; the database %d MB"
                .formatted(memory.heap(), memory.resident(), memory.database()));
    }

    void shortcoming(String words) {
        shortcomings.add(words);
    }

    List<String> shortcomings() {
        return shortcomings;
    }

    private static String heading() {
        return """
                # Benchmark

                Written by `mvn -Pbench` (%s; %d processors, %s, Java %s). The program and its database run in processes of their own, the
                load in a third on the same machine. CPU is what the operating system counts for the two processes, divided by
                the requests; "of it compiling" is what the JVM's compilers took, which a program that has run for some minutes no
                longer spends: before anything is measured, each kind of work is asked for until they take less than a twentieth of the
                program's CPU, or for six times the length of a phase. A bound holds for program and database together, with 8 users.
                """
                .formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }

    /** Keeps what was said; in the documentation too, if asked. */
    void write(boolean site) {
        say(
                shortcomings.isEmpty()
                        ? "\nEverything is within its bounds."
                        : "\nWhat falls short:\n\n- " + String.join("\n- ", shortcomings));
        try {
            Files.writeString(TARGET, heading() + text);
            if (site) {
                Files.writeString(SITE, heading() + text);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
