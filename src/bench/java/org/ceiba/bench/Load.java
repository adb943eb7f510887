package org.ceiba.bench;

import io.gatling.app.Gatling$;
import java.nio.file.Path;
import java.util.List;

/** Phases of load that Gatling runs in this process, whose own CPU time counts for nothing. */
final class Load {

    private static final Path RESULTS = Path.of("target/bench/gatling");

    private static Load current;

    private final String base;
    private final List<Phase> phases;

    private Load(String base, List<Phase> phases) {
        this.base = base;
        this.phases = phases;
    }

    /** Runs them; each then knows what it was like. */
    static void run(String base, List<Phase> phases) {
        current = new Load(base, phases);
        int code = Gatling$.MODULE$.fromArgs(
                new String[] {"-s", LoadSimulation.class.getName(), "-rf", RESULTS.toString(), "-nr"});
        if (code != 0) {
            throw new IllegalStateException("The load could not be run: " + code);
        }
    }

    static Load current() {
        return current;
    }

    String base() {
        return base;
    }

    List<Phase> phases() {
        return phases;
    }
}
