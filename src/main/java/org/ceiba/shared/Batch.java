package org.ceiba.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Many rows in one statement: the driver rewrites a batch of inserts into one with many rows. */
public final class Batch {

    private static final int ROWS = 1000;

    private final Connection connection;

    /** @param connection of the caller's transaction */
    public Batch(Connection connection) {
        this.connection = connection;
    }

    /** Runs the statement for each row of parameters. */
    public void run(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows.subList(from, Math.min(from + ROWS, rows.size()))) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            } catch (SQLException failed) {
                throw new IllegalStateException("A batch of " + rows.size() + " rows was refused", failed);
            }
        }
    }
}
