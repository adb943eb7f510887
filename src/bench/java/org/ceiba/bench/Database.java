package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceiba.launcher.DataFolder;
import org.ceiba.launcher.EmbeddedDatabase;
import org.ceiba.launcher.Progress;

/** The database that comes with the product, empty at the start, in a process of its own. */
final class Database implements AutoCloseable {

    private static final Path HOME = Path.of("target/bench/database").toAbsolutePath();

    private final EmbeddedDatabase embedded;

    private Database(EmbeddedDatabase embedded) {
        this.embedded = embedded;
    }

    static Database start(Progress progress) {
        DataFolder home = DataFolder.take(HOME, "the benchmark");
        emptied(HOME.resolve("database"));
        Database database = new Database(new EmbeddedDatabase(home, progress));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        database.embedded.start();
        return database;
    }

    private static void emptied(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the product is told in its environment. */
    Map<String, String> environment() {
        return Map.of(
                "CEIBA_DB_URL", embedded.url(),
                "CEIBA_DB_USER", EmbeddedDatabase.USER,
                "CEIBA_DB_PASSWORD", embedded.secret());
    }

    long process() {
        try {
            return Long.parseLong(Files.readString(HOME.resolve("database.pid")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Size of its folder in bytes. */
    long bytesOnDisk() {
        try (Stream<Path> files = Files.walk(HOME.resolve("database"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A connection of the benchmark's own, which may load files that this program streams. */
    Connection connect() {
        try {
            return DriverManager.getConnection(
                    embedded.url() + "?allowLoadLocalInfile=true&rewriteBatchedStatements=true&connectionTimeZone=UTC",
                    EmbeddedDatabase.USER,
                    embedded.secret());
        } catch (SQLException away) {
            throw new IllegalStateException("The database does not answer", away);
        }
    }

    /** Runs a statement; tells how many rows it changed. */
    int run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The rows of a query, each column as text. */
    List<List<String>> rows(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    String value(String sql) {
        return rows(sql).get(0).get(0);
    }

    @Override
    public void close() {
        embedded.stop();
    }
}
