package org.ceiba.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A MariaDB of the program's own, with its data in the home folder, reachable from this machine alone.
 *
 * <p>It outlives a killed launcher; the next start stops that orphan before it takes the data. When the database itself is
 * killed, it is started again on the same port and recovers what it had acknowledged.
 */
public final class EmbeddedDatabase {

    public static final String USER = "ceiba";

    private static final String DATA = "database";
    private static final String SCRATCH = "database.tmp";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder home;
    private final Progress progress;
    private final DatabaseProgram program;
    private final int port = freePort();
    private final String password;
    private Process process;
    private boolean stopping;

    public EmbeddedDatabase(DataFolder home, Progress progress) {
        this.home = home;
        this.progress = progress;
        this.program = DatabaseProgram.in(home, progress);
        this.password = password();
    }

    /**
     * Starts it, and comes back when it answers.
     *
     * @throws Refusal with the last lines of its log, when it does not start
     */
    public void start() {
        stopOrphan();
        if (!Files.isDirectory(home.path(DATA))) {
            install();
        }
        serve();
        progress.step("Database answers on 127.0.0.1:%d", port);
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/ceiba";
    }

    /** Made at the first start, kept in the home folder. */
    public String secret() {
        return password;
    }

    /** Stops it cleanly, with time to write everything down. */
    public synchronized void stop() {
        stopping = true;
        if (process != null) {
            end(process.toHandle());
        }
    }

    private void install() {
        progress.step("Making an empty database");
        String half = DATA + ".new";
        DataFolder.delete(home.path(half));
        try {
            Process installation = program.install(half).redirectOutput(log()).start();
            if (!installation.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || installation.exitValue() != 0) {
                installation.destroyForcibly();
                throw failure("The embedded database cannot be made.");
            }
            Files.move(home.path(half), home.path(DATA), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unable) {
            throw new Refusal("The embedded database cannot be made: " + unable.getMessage(), unable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while the database was made.", stopped);
        }
    }

    private synchronized void serve() {
        if (stopping) {
            return;
        }
        try {
            Files.writeString(
                    home.path("database.sql"),
                    """
                    CREATE DATABASE IF NOT EXISTS ceiba CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                    CREATE USER IF NOT EXISTS 'ceiba'@'127.0.0.1';
                    ALTER USER 'ceiba'@'127.0.0.1' IDENTIFIED BY '%s';
                    GRANT ALL ON *.* TO 'ceiba'@'127.0.0.1';
                    """
                            .formatted(password));
            process = program.serve(DATA, options()).redirectOutput(log()).start();
        } catch (IOException unable) {
            throw new Refusal(
                    "The embedded database does not run here: " + unable.getMessage() + platformAdvice(), unable);
        }
        awaitAnswer();
        process.onExit().thenRun(this::startAgain);
    }

    private List<String> options() {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=ceiba.sock",
                // Its own: a database that starts empties its temporary folder, also of what another one is working
                // with.
                "--tmpdir=../" + home.folder(SCRATCH).getFileName(),
                "--pid-file=../database.pid",
                "--init-file=../database.sql",
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=0",
                "--secure-file-priv=",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--innodb-buffer-pool-size=256M");
    }

    /** Its greeting is the sign: the port opens before the database is recovered, but greets nobody until then. */
    private void awaitAnswer() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            if (greets()) {
                return;
            }
            try {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        throw failure("The embedded database does not start.");
    }

    private boolean greets() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void startAgain() {
        if (!stopping) {
            progress.step("The database stopped by itself; starting it again");
            try {
                serve();
                progress.step("Database answers again");
            } catch (Refusal hopeless) {
                progress.text(hopeless.getMessage());
                System.exit(1);
            }
        }
    }

    private void stopOrphan() {
        orphan().ifPresent(orphan -> {
            progress.step("Stopping the database that an earlier start left running (process %d)", orphan.pid());
            end(orphan);
        });
    }

    private Optional<ProcessHandle> orphan() {
        Path pid = home.path("database.pid");
        try {
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                            .filter(program::isRunBy)
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle database) {
        database.destroy();
        try {
            database.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            database.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String password() {
        Path file = home.path("database.password");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW);
                file.toFile().setReadable(false, false);
                file.toFile().setReadable(true, true);
            }
            return Files.readString(file).strip();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(
                home.folder("logs").resolve("database.log").toFile());
    }

    private Refusal failure(String what) {
        Path log = home.path("logs").resolve("database.log");
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            String last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
            return new Refusal(what + " The end of " + log + ":\n  " + last + platformAdvice());
        } catch (IOException unreadable) {
            return new Refusal(what + platformAdvice());
        }
    }

    private static String platformAdvice() {
        return "\nA MySQL 9.7 database of your own can be used instead: set CEIBA_DB_URL, CEIBA_DB_USER, CEIBA_DB_PASSWORD.";
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
