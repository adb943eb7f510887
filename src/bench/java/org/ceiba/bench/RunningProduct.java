package org.ceiba.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The product as production runs it: its own launcher, both compilers, the heap of its options file, production mode and stage,
 * compressed answers; with its nine courses and an administrator, and nobody else.
 */
final class RunningProduct implements AutoCloseable {

    static final String ADMINISTRATOR = "admin@bench.example";
    static final String PASSWORD = "bench-password-of-everybody";

    private static final Path HOME = Path.of("target/bench/home");
    private static final Path LOG = Path.of("target/bench/product.log");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final String address;

    private RunningProduct(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and comes back when it is ready. */
    static RunningProduct start(Map<String, String> database) {
        try {
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@src/main/launcher/jvm.options",
                    "-Dceiba.ends.with.parent=true",
                    "-cp",
                    "target/ceiba-launcher.jar" + File.pathSeparator
                            + Files.readString(Path.of("target/launcher.classpath"))
                                    .strip(),
                    "org.ceiba.launcher.Launcher");
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("CEIBA_"));
            environment.putAll(database);
            environment.put("CEIBA_HOME", HOME.toString());
            environment.put("CEIBA_HTTP_PORT", String.valueOf(port));
            environment.put("CEIBA_MODE", "production");
            environment.put("CEIBA_SECRET", "a secret for measuring, known to all, never for use");
            environment.put("CEIBA_ADMIN_EMAIL", ADMINISTRATOR);
            environment.put("CEIBA_ADMIN_PASSWORD", PASSWORD);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitReady(process);
            return new RunningProduct(process, "http://127.0.0.1:" + port);
        } catch (IOException unable) {
            throw new UncheckedIOException("The product could not be started; was it packaged?", unable);
        }
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return address;
    }

    long process() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
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
                throw new IllegalStateException("Stopped while the product started", stopped);
            }
        }
    }
}
