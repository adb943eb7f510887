package org.ceiba.launcher;

/** {@code mvn -Prun}: database, server, and a line that says where to look. */
public final class Launcher {

    private final Settings settings;
    private final Progress progress = new Progress(System.out);
    private DataFolder home;
    private EmbeddedDatabase database;
    private Server server;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        Launcher launcher = new Launcher(Settings.ofThisProcess());
        try {
            RefusalNote.clear();
            launcher.start();
        } catch (Refusal refusal) {
            launcher.refuse(refusal.getMessage());
        } catch (Throwable fault) {
            fault.printStackTrace(System.out);
            launcher.refuse(fault.toString());
        }
    }

    private void refuse(String reason) {
        progress.text("\nCeiba does not start. " + reason + "\n");
        RefusalNote.write(reason);
        System.exit(1);
    }

    private void start() throws Exception {
        String mode = settings.mode();
        home = DataFolder.take(
                settings.home(), "process " + ProcessHandle.current().pid() + ", " + settings.baseUrl());
        server = new Server(settings, home);
        server.checkThatItCanStart();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        if (Boolean.getBoolean("ceiba.ends.with.parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
        progress.step("Data in %s", settings.home());
        if (settings.databaseUrl().isEmpty()) {
            database = new EmbeddedDatabase(home, progress);
            database.start();
            System.setProperty("CEIBA_DB_URL", database.url());
            System.setProperty("CEIBA_DB_USER", EmbeddedDatabase.USER);
            System.setProperty("CEIBA_DB_PASSWORD", database.secret());
        }
        System.setProperty("CEIBA_HOME", settings.home().toString());
        System.setProperty("CEIBA_MODE", mode);
        System.setProperty("java.io.tmpdir", Scratch.in(home).toString());
        progress.step("Starting the server");
        server.start();
        progress.step("Ready");
        progress.text(Welcome.to(settings));
    }

    /** The server first, so that what it is doing still finds its database. */
    private void stop() {
        progress.text("\nStopping");
        server.stop();
        if (database != null) {
            database.stop();
        }
        progress.text("Stopped. The data stays in " + settings.home());
    }
}
