package org.ceiba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ceiba.launcher.Progress;

/** {@code mvn -Pbench}: starts the product, fills it, measures it, and says what falls short. */
public final class Benchmark {

    private static final Path FAILED = Path.of("target/bench/failed.txt");

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
            main(web, region, crowd, measuring, new Rows(crowd));
            report.memory(Memory.of(product.process(), database.process()));
        }
        report.write(options.write());
        return !options.brief() || report.shortcomings().isEmpty();
    }

    private void main(Web web, SyntheticRegion region, Crowd crowd, Measuring measuring, Rows rows) {
        report.section(
                "What the work costs",
                "%,d people of 11 countries in one edition of five modules: %s."
                        .formatted(region.people(), region.sizes()));
        List<Row> wanted = new ArrayList<>(
                rows.all().stream().filter(row -> options.wants(row.key())).toList());
        if (!wanted.isEmpty()) {
            wanted.add(0, rows.floor());
            List<Outcome> outcomes = measuring.of(wanted);
            if (options.brief()) {
                report.counted(outcomes);
            } else {
                report.timed(outcomes, outcomes.get(0));
            }
        }
        report.broughtIn(region.people(), region.broughtIn(), !options.brief());
        if (options.wants("first-visit")) {
            report.firstVisit(FirstVisit.of(
                    web, Call.inSession("/learn", crowd.participants().get(0))));
        }
    }
}
