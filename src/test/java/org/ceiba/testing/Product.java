package org.ceiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The product as its own launcher starts it, with an empty database and the data of the demo, once for all stories of a run.
 * With {@code CEIBA_PRODUCT_URL} set, stories run against a product that is there already.
 */
public final class Product {

    private static final Path LOG = Path.of("target/stories.log");

    private static Product current;

    private final String baseUrl;
    private final LaunchedProduct launched;

    private Product(String baseUrl, LaunchedProduct launched) {
        this.baseUrl = baseUrl;
        this.launched = launched;
    }

    /** Started by the first call. */
    public static synchronized Product get() {
        if (current == null) {
            String given = System.getenv("CEIBA_PRODUCT_URL");
            current = given == null || given.isBlank() ? start() : new Product(given.replaceAll("/+$", ""), null);
        }
        return current;
    }

    /** Where it answers, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    static synchronized void stop() {
        if (current != null && current.launched != null) {
            current.launched.close();
        }
        current = null;
    }

    private static Product start() {
        Path home = Path.of("target/stories-home");
        try {
            delete(home.resolve("database"));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet().removeIf(name -> !name.startsWith("CEIBA_DB_"));
        settings.put("CEIBA_HOME", home.toString());
        LaunchedProduct launched = LaunchedProduct.start(LOG, settings, "-XX:TieredStopAtLevel=1");
        return new Product(launched.baseUrl(), launched);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
