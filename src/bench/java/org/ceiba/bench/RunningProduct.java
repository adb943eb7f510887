package org.ceiba.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.ceiba.testing.LaunchedProduct;

/**
 * The product as production runs it: its own launcher, both compilers, the heap of its options file, production mode and stage,
 * compressed answers; with its nine courses and an administrator, and nobody else.
 */
final class RunningProduct implements AutoCloseable {

    static final String ADMINISTRATOR = "admin@bench.example";
    static final String PASSWORD = "bench-password-of-everybody";

    private static final Path HOME = Path.of("target/bench/home");
    private static final Path LOG = Path.of("target/bench/product.log");

    private final LaunchedProduct launched;

    private RunningProduct(LaunchedProduct launched) {
        this.launched = launched;
    }

    /** Starts it, and comes back when it is ready. */
    static RunningProduct start(Map<String, String> database) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("CEIBA_HOME", HOME.toString());
        settings.put("CEIBA_MODE", "production");
        settings.put("CEIBA_SECRET", "a secret for measuring, known to all, never for use");
        settings.put("CEIBA_ADMIN_EMAIL", ADMINISTRATOR);
        settings.put("CEIBA_ADMIN_PASSWORD", PASSWORD);
        return new RunningProduct(LaunchedProduct.start(LOG, settings));
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return launched.baseUrl();
    }

    long process() {
        return launched.pid();
    }

    @Override
    public void close() {
        launched.close();
    }
}
