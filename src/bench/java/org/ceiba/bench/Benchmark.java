package org.ceiba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ceiba.launcher.Progress;

/** {@code mvn -Pbench}: starts the product, fills it, measures it, and says what falls short. */
public final class Benchmark {

    private static final Path FAILED = Path.of("target/bench/failed.txt");

    private static final int RUSH = 1_000;

    private final Options options = Options.given();
    private final Progress progress = new Progress(System.out);
    private final Report report = new Report();

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FAILED.getParent());
        Files.deleteIfExists(FAILED);
        boolean good = false;
        try {
            good = new Benchmark().run();
        } catch (Throwable fault) {
            fault.printStackTrace(System.out);
        }
        if (!good) {
            Files.writeString(FAILED, "The reason stands in the benchmark's output.");
        }
        System.exit(good ? 0 : 1);
    }

    /**
     * False when the short form found something above its bound. The long form only says so: what it finds depends on the
     * machine and on what else runs there.
     */
    private boolean run() {
        try (Database database = Database.start(progress);
                RunningProduct product = RunningProduct.start(database.environment())) {
            progress.step("The product is ready at %s", product.address());
            Web web = new Web(product.address());
            SyntheticRegion region = new SyntheticRegion(web, database, options.people());
            region.make();
            progress.step("The region is there: %s", region.sizes());
            Crowd crowd = new Crowd(web, database, region);
            crowd.gather();
            progress.step("The crowd is signed in");
            Measuring measuring = new Measuring(web, options, database, product);
            Rows rows = new Rows(crowd);
            List<Outcome> outcomes = main(region, measuring, rows);
            report.broughtIn(region.people(), region.broughtIn(), !options.brief());
            if (options.wants("first-visit")) {
                report.firstVisit(FirstVisit.of(
                        web, Call.inSession("/learn", crowd.participants().get(0))));
            }
            if (options.wants("rush") && !options.brief()) {
                new Rush(web, region, crowd, product, database, RUSH).run(report);
            }
            if (options.scale() > 0) {
                grow(region, database, measuring, outcomes);
            }
            report.memory(Memory.of(product.process(), database.process()));
        }
        report.write(options.write());
        return !options.brief() || report.shortcomings().isEmpty();
    }

    private List<Outcome> main(SyntheticRegion region, Measuring measuring, Rows rows) {
        report.section(
                "What the work costs",
                "Plainly synthetic people of 11 countries in one edition of five modules: " + region.sizes() + ".");
        List<Row> wanted = new ArrayList<>(
                rows.all().stream().filter(row -> options.wants(row.key())).toList());
        rows.more().stream()
                .filter(row ->
                        options.rows().contains(row.key()) || options.rows().isEmpty() && options.scale() > 0)
                .forEach(wanted::add);
        if (wanted.isEmpty()) {
            return List.of();
        }
        wanted.add(0, rows.floor());
        List<Outcome> outcomes = measuring.of(wanted);
        if (options.brief()) {
            report.counted(outcomes);
        } else {
            report.timed(outcomes, outcomes.get(0));
        }
        return outcomes;
    }

    /** Loads the large set beside the small one, and measures the same rows again. */
    private void grow(SyntheticRegion region, Database database, Measuring measuring, List<Outcome> before) {
        long start = System.nanoTime();
        new LargeRegion(database, progress, options.scale()).load();
        report.section(
                "The same work on the large set",
                String.format(
                        Locale.ROOT,
                        "Loaded in %.0f s beside the small set: %s; %,d MB on disk.",
                        (System.nanoTime() - start) / 1e9,
                        region.sizes(),
                        database.bytesOnDisk() / 1_000_000));
        List<Outcome> after = measuring.of(before.stream().map(Outcome::row).toList());
        report.grown(before, after);
        if (options.write()) {
            new Chart(
                            String.format(Locale.ROOT, "%,d enrolments", region.people()),
                            String.format(Locale.ROOT, "%,d enrolments", options.scale() + region.people()))
                    .write(before, after);
            report.say("![CPU ms of a request on the small and on the large set](images/benchmark.svg)");
        }
    }
}
