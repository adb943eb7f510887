package org.ceiba.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * One node at a time does what belongs to a start: the schema, the first courses and accounts. Nodes that start at the same
 * moment on an empty database would each find nothing there. The lock is the connection's, so a node that dies lets go of it.
 */
@ApplicationScoped
public class StartTurn {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Resource(lookup = "java:app/jdbc/ceiba")
    private DataSource database;

    private Connection holder;

    /** Waits until no other node of this database is starting. */
    void take() {
        try {
            holder = database.getConnection();
            if (ask("SELECT GET_LOCK(SHA2(CONCAT('ceiba start ', DATABASE()), 224), ?)", PATIENCE.toSeconds()) != 1) {
                throw new IllegalStateException(
                        "Another node has been starting for " + PATIENCE.toMinutes() + " minutes");
            }
        } catch (SQLException away) {
            throw new IllegalStateException("The database does not answer", away);
        }
    }

    /** Lets the next node start. */
    void give() {
        try (Connection done = holder) {
            ask("SELECT RELEASE_LOCK(SHA2(CONCAT('ceiba start ', DATABASE()), 224))");
        } catch (SQLException gone) {
            throw new IllegalStateException("The turn of this start was lost", gone);
        }
    }

    private int ask(String question, Object... arguments) throws SQLException {
        try (PreparedStatement statement = holder.prepareStatement(question)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            ResultSet answer = statement.executeQuery();
            answer.next();
            return answer.getInt(1);
        }
    }
}
