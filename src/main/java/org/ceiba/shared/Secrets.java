package org.ceiba.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Secrets that the program makes for itself, once for all nodes; in the database, sealed with {@code CEIBA_SECRET}. */
@ApplicationScoped
public class Secrets {

    @Resource(lookup = "java:app/jdbc/ceiba")
    private DataSource database;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /**
     * The secret of that name; if there is none, the made one is kept. When two nodes make it at once, the first is kept
     * and both get that one.
     */
    public String get(String name, Supplier<String> make) {
        try (Connection connection = database.getConnection()) {
            String known = find(connection, name);
            if (known == null) {
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT IGNORE INTO sealed_secret (name, sealed, created_at) VALUES (?, ?, ?)")) {
                    insert.setString(1, name);
                    insert.setBytes(2, seal.close(make.get().getBytes(StandardCharsets.UTF_8)));
                    insert.setObject(3, InstantConverter.utc(clock.instant()));
                    insert.executeUpdate();
                }
                known = find(connection, name);
            }
            return known;
        } catch (SQLException away) {
            throw new IllegalStateException("The secret " + name + " cannot be kept", away);
        }
    }

    private String find(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT sealed FROM sealed_secret WHERE name = ?")) {
            select.setString(1, name);
            ResultSet found = select.executeQuery();
            return found.next() ? new String(seal.open(found.getBytes(1)), StandardCharsets.UTF_8) : null;
        }
    }
}
