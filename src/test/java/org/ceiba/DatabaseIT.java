package org.ceiba;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseIT extends CeibaIT {

    @Resource(lookup = "java:app/jdbc/ceiba")
    private DataSource database;

    @Test
    void shouldHaveEveryMigrationAppliedWhenTheProgramIsUp() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*), SUM(success) FROM flyway_schema_history")) {
            found.next();
            assertThat(found.getInt(1)).isPositive().isEqualTo(found.getInt(2));
        }
    }

    @Test
    void shouldKeepEveryScriptAndEmojiWhenTextIsWritten() throws SQLException {
        String text = "Ñandú, ação, Łódź, Ayiti, 日本語, 🌳";
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT ?")) {
            statement.setString(1, text);
            ResultSet found = statement.executeQuery();
            found.next();
            assertThat(found.getString(1)).isEqualTo(text);
        }
    }
}
