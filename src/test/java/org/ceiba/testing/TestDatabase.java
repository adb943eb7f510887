package org.ceiba.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ceiba.launcher.DataFolder;
import org.ceiba.launcher.EmbeddedDatabase;
import org.ceiba.launcher.Progress;

/**
 * The database of the container tests, with an empty schema: the embedded one under {@code target}, or the one that
 * {@code CEIBA_TEST_DB_URL}, {@code CEIBA_TEST_DB_USER} and {@code CEIBA_TEST_DB_PASSWORD} name.
 */
public record TestDatabase(String url, String user, String password) {

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:mysql://[^/]+/)([A-Za-z0-9_]+)(\\?.*)?");

    private static EmbeddedDatabase embedded;
    private static TestDatabase current;

    /** Started and emptied by the first call. */
    static synchronized TestDatabase get() {
        if (current == null) {
            current = given() == null ? embedded() : given();
            current.empty();
        }
        return current;
    }

    static synchronized void stop() {
        if (embedded != null) {
            embedded.stop();
            embedded = null;
            current = null;
        }
    }

    private static TestDatabase given() {
        Map<String, String> environment = System.getenv();
        String url = environment.get("CEIBA_TEST_DB_URL");
        return url == null || url.isBlank()
                ? null
                : new TestDatabase(
                        url, environment.get("CEIBA_TEST_DB_USER"), environment.get("CEIBA_TEST_DB_PASSWORD"));
    }

    private static TestDatabase embedded() {
        DataFolder home = DataFolder.take(Path.of("target/test-home").toAbsolutePath(), "the tests");
        embedded = new EmbeddedDatabase(home, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
        embedded.start();
        return new TestDatabase(
                embedded.url().replaceAll("/ceiba$", "/ceiba_test"), EmbeddedDatabase.USER, embedded.secret());
    }

    /** Drops the schema; its name must say that it is one for tests. */
    private void empty() {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches() || !address.group(2).contains("test")) {
            throw new IllegalStateException(
                    "CEIBA_TEST_DB_URL must be jdbc:mysql://HOST:PORT/SCHEMA, with \"test\" in the schema's name: its tables are dropped. It is "
                            + url);
        }
        String server = address.group(1) + (address.group(3) == null ? "" : address.group(3));
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + address.group(2));
            statement.execute(
                    "CREATE DATABASE " + address.group(2) + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        } catch (SQLException away) {
            throw new IllegalStateException("The database of the tests does not answer: " + url, away);
        }
    }
}
