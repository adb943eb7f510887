package org.ceiba.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged product as its own launcher runs it, in a process that ends with this one. */
public final class LaunchedProduct implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final String baseUrl;

    private LaunchedProduct(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /**
     * Starts it at a free port, and comes back when it is ready.
     *
     * @param log file for what it says
     * @param settings its CEIBA_ variables; those of this process do not count
     * @param options of the JVM, beside those of the product
     */
    public static LaunchedProduct start(Path log, Map<String, String> settings, String... options) {
        try {
            int port = FreePort.any();
            ProcessBuilder builder = new ProcessBuilder(command(options));
            builder.environment().keySet().removeIf(name -> name.startsWith("CEIBA_"));
            builder.environment().putAll(settings);
            builder.environment().put("CEIBA_HTTP_PORT", String.valueOf(port));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitReady(process, log);
            return new LaunchedProduct(process, "http://127.0.0.1:" + port);
        } catch (IOException unable) {
            throw new UncheckedIOException("The product could not be started; was it packaged?", unable);
        }
    }

    private static List<String> command(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/launcher/jvm.options",
                "-Dceiba.ends.with.parent=true"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                "target/ceiba-launcher.jar" + File.pathSeparator
                        + Files.readString(Path.of("target/launcher.classpath")).strip(),
                "org.ceiba.launcher.Launcher"));
        return command;
    }

    /** Where it answers, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it, and comes back when it has ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitReady(Process process, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!Files.readString(log).contains("Ceiba is ready")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                List<String> said = Files.readAllLines(log);
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
}
