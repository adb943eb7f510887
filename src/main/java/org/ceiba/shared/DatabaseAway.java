package org.ceiba.shared;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;

/**
 * Whether something failed because the database does not answer: SQL state class 08, or 40 where others held what the
 * transaction needed (ISO/IEC 9075), or the server's pool or transaction manager had no connection.
 */
public final class DatabaseAway {

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException
                    || cause instanceof XAException
                    || cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().matches("(08|40).*")
                || String.valueOf(sql.getMessage()).contains("allocating a connection");
    }
}
