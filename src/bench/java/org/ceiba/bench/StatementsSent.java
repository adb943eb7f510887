package org.ceiba.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Statements that the database has been sent, by its own counters. The borders of transactions and settings of a connection do
 * not count, nor does the question itself.
 */
final class StatementsSent {

    private static final Set<String> COUNTED = Set.of(
            "Com_select",
            "Com_insert",
            "Com_insert_select",
            "Com_update",
            "Com_update_multi",
            "Com_delete",
            "Com_delete_multi",
            "Com_replace",
            "Com_replace_select",
            "Com_call_procedure");

    private final Connection connection;

    /** Over one connection, as opening one sends statements of its own. */
    StatementsSent(Database database) {
        this.connection = database.connect();
    }

    /** Since the database was started. */
    long now() {
        try (Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            long sum = 0;
            while (counters.next()) {
                if (COUNTED.contains(counters.getString(1))) {
                    sum += counters.getLong(2);
                }
            }
            return sum;
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}
