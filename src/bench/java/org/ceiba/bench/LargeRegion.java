package org.ceiba.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.ceiba.launcher.Progress;
import org.ceiba.reporting.FiguresFromFacts;

/**
 * Years of a whole region, loaded inside the database by {@code large-region.sql}: editions of a hundred people each, twenty to a
 * course over five years, of which the newest are under way. A person is enrolled in two or three; the small region's people are
 * among them. The figures are what the program's own rebuild makes of these facts.
 */
final class LargeRegion {

    private static final int PEOPLE_OF_EDITION = 100;
    private static final int EDITIONS_OF_COURSE = 20;
    private static final int AT_ONCE = 100_000;

    private static final Pattern ID = Pattern.compile("\\{id (\\d) of ([^}]+)}");
    private static final Pattern COPY = Pattern.compile("\\{copy of ([^}]+)}");
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");

    private static final String STATE = "CASE WHEN d.state = 'running' THEN IF(s.slot < 30, 'completed', 'enrolled')"
            + " WHEN s.slot < 60 THEN 'completed' WHEN s.slot < 90 THEN 'not-completed' ELSE 'withdrawn' END";
    private static final String ENROLLED_AT = "TIMESTAMP(d.starts_on - INTERVAL 1 + s.slot MOD 40 DAY, '15:00:00')";
    private static final String ENDED_AT = "LEAST(TIMESTAMP(d.ends_on - INTERVAL s.slot MOD 20 DAY, '18:00:00'),"
            + " UTC_TIMESTAMP(6) - INTERVAL 1 HOUR)";

    private final Database database;
    private final Progress progress;
    private final int enrolments;

    LargeRegion(Database database, Progress progress, int enrolments) {
        this.database = database;
        this.progress = progress;
        this.enrolments = enrolments;
    }

    void load() {
        String[] parts = script().split("-- (end of )?batch\n");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            run(statement, parts[0]);
            progress.step("Courses, people and editions are loaded");
            for (int from = 0; from < enrolments; from += AT_ONCE) {
                run(
                        statement,
                        parts[1].replace("{from}", String.valueOf(from))
                                .replace("{to}", String.valueOf(Math.min(enrolments, from + AT_ONCE) - 1)));
            }
            run(statement, parts[2]);
            progress.step("%,d enrolments are loaded", enrolments);
            FiguresFromFacts.rebuild(connection);
            statement.execute("ANALYZE TABLE completion_figure, counted_person");
            progress.step("The figures are made from the facts");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private String script() {
        try (InputStream file = LargeRegion.class.getResourceAsStream("large-region.sql")) {
            String script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int editions = Math.max(2 * EDITIONS_OF_COURSE, enrolments / PEOPLE_OF_EDITION);
            script = script.replace("{rounds}", String.valueOf(EDITIONS_OF_COURSE))
                    .replace("{courses}", String.valueOf(editions / EDITIONS_OF_COURSE - 1))
                    .replace("{editions}", String.valueOf(editions - 1))
                    .replace("{people}", String.valueOf(Math.max(10_000, enrolments * 4 / 10) - 1))
                    .replace("{state}", STATE)
                    .replace("{enrolled at}", ENROLLED_AT)
                    .replace("{ended at}", ENDED_AT);
            script = COPY.matcher(script).replaceAll("UNHEX(MD5(CONCAT(HEX($1), s.seq)))");
            return ID.matcher(script).replaceAll(id -> id(Integer.parseInt(id.group(1)), "(" + id.group(2) + ")"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String id(int table, String number) {
        return "UNHEX(CONCAT(LPAD(HEX(" + (1_600_000_000_000L + table * 10_000_000_000L) + " + " + number
                + " DIV 16), 12, '0'), '700', HEX(" + number + " MOD 16), '8', LPAD(HEX(" + number + "), 15, '0')))";
    }

    private static void run(Statement statement, String script) throws SQLException {
        for (String sql : COMMENT.matcher(script).replaceAll("").split(";\\s*\n")) {
            if (!sql.isBlank()) {
                statement.execute(sql);
            }
        }
    }
}
