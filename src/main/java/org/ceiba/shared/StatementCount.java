package org.ceiba.shared;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Counts the SQL statements that a thread sends, so that what a page costs can be asserted. Set-up of a connection and
 * the borders of transactions do not count.
 */
public class StatementCount implements QueryInterceptor {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** Statements of this thread since {@link #reset}. */
    public static int current() {
        return COUNT.get()[0];
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        String statement = sql.get();
        if (statement != null && !isBookkeeping(statement)) {
            COUNT.get()[0]++;
        }
        return null;
    }

    private static boolean isBookkeeping(String statement) {
        return statement.regionMatches(true, 0, "SET ", 0, 4)
                || statement.regionMatches(true, 0, "COMMIT", 0, 6)
                || statement.regionMatches(true, 0, "ROLLBACK", 0, 8)
                || statement.startsWith("/*");
    }

    @Override
    public <T extends Resultset> T postProcess(
            Supplier<String> sql, Query query, T originalResultSet, ServerSession serverSession) {
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {
        // Nothing of a connection's own is kept.
    }
}
