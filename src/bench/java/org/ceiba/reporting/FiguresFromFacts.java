package org.ceiba.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The program's own rebuild of the kept figures, run over a plain connection: for facts that were loaded in bulk. */
public final class FiguresFromFacts {

    private FiguresFromFacts() {}

    /** Makes every kept figure anew. */
    public static void rebuild(Connection connection) {
        FiguresRebuildRepository repository = new FiguresRebuildRepository();
        give(repository, "entities", entities(connection));
        FiguresRebuild rebuild = new FiguresRebuild();
        give(rebuild, "repository", repository);
        rebuild.everything();
    }

    private static EntityManager entities(Connection connection) {
        return (EntityManager) Proxy.newProxyInstance(
                FiguresFromFacts.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> query(connection, (String) arguments[0]));
    }

    private static Query query(Connection connection, String sql) {
        return (Query) Proxy.newProxyInstance(
                FiguresFromFacts.class.getClassLoader(),
                new Class<?>[] {Query.class},
                (proxy, method, arguments) -> execute(connection, sql));
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void give(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
