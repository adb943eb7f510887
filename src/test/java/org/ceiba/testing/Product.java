package org.ceiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as its own launcher starts it, with an empty database and the data of the demo, once for all stories of a run.
 * With {@code CEIBA_PRODUCT_URL} set, stories run against a product that is there already.
 */
public final class Product {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
    private static final Path LOG = Path.of("target/stories.log");

    private static Product current;

    private final String baseUrl;
    private final Process process;

    private Product(String baseUrl, Process process) {
        this.baseUrl = baseUrl;
        this.process = process;
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
        if (current != null && current.process != null) {
            current.process.destroy();
            try {
                current.process.waitFor(60, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        current = null;
    }

    private static Product start() {
        try {
            Path home = Path.of("target/stories-home");
            delete(home.resolve("database"));
            int port = FreePort.any();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@src/main/launcher/jvm.options",
                    "-XX:TieredStopAtLevel=1",
                    "-Dceiba.ends.with.parent=true",
                    "-cp",
                    "target/ceiba-launcher.jar" + java.io.File.pathSeparator
                            + Files.readString(Path.of("target/launcher.classpath"))
                                    .strip(),
                    "org.ceiba.launcher.Launcher");
            builder.environment().keySet().removeIf(name -> name.startsWith("CEIBA_") && !name.startsWith("CEIBA_DB_"));
            builder.environment().put("CEIBA_HOME", home.toString());
            builder.environment().put("CEIBA_HTTP_PORT", String.valueOf(port));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitReady(process);
            return new Product("http://127.0.0.1:" + port, process);
        } catch (IOException unable) {
            throw new UncheckedIOException("The product could not be started; was it packaged?", unable);
        }
    }

    private static void awaitReady(Process process) throws IOException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!Files.readString(LOG).contains("Ceiba is ready")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                List<String> said = Files.readAllLines(LOG);
                throw new IllegalStateException("The product did not start:\n"
                        + String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size())));
            }
            try {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                process.destroy();
                throw new IllegalStateException("Stopped while the product started", stopped);
            }
        }
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
