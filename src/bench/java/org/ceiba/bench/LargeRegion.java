package org.ceiba.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.ceiba.launcher.Progress;
import org.ceiba.reporting.FiguresFromFacts;

/**
 * Years of a whole region, loaded inside the database: editions of a hundred people each, twenty to a course over five years, of
 * which the newest are under way. A person is enrolled in two or three; the small region's people are among them. What a rebuild
 * makes from the facts, a rebuild makes.
 */
final class LargeRegion {

    private static final int PEOPLE_OF_EDITION = 100;
    private static final int EDITIONS_OF_COURSE = 20;
    private static final int AT_ONCE = 100_000;

    /** Six of ten complete a closed edition, three do not, one leaves; of one under way, three of ten have completed. */
    private static final String STATE =
            "CASE WHEN d.state = 'running' THEN IF(s.slot < 30, 'completed', 'enrolled') WHEN s.slot < 60 THEN 'completed'"
                    + " WHEN s.slot < 90 THEN 'not-completed' ELSE 'withdrawn' END";

    private static final String ENROLLED_AT = "TIMESTAMP(d.starts_on - INTERVAL 1 + s.slot MOD 40 DAY, '15:00:00')";
    private static final String ENDED_AT =
            "LEAST(TIMESTAMP(d.ends_on - INTERVAL s.slot MOD 20 DAY, '18:00:00'), UTC_TIMESTAMP(6) - INTERVAL 1 HOUR)";

    private final Database database;
    private final Progress progress;
    private final int enrolments;

    LargeRegion(Database database, Progress progress, int enrolments) {
        this.database = database;
        this.progress = progress;
        this.enrolments = enrolments;
    }

    void load() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET unique_checks = 0, foreign_key_checks = 0, sql_mode = ''");
            courses(statement);
            people(statement);
            editions(statement);
            progress.step(
                    "%,d courses, %,d editions, %,d people are loaded", courseCount(), editionCount(), peopleCount());
            for (int from = 0; from < enrolments; from += AT_ONCE) {
                enrolments(statement, from, Math.min(enrolments, from + AT_ONCE) - 1);
            }
            certificates(statement);
            counts(statement);
            progress.step("%,d enrolments are loaded", enrolments);
            FiguresFromFacts.rebuild(connection);
            for (String table : new String[] {"bench_person", "bench_edition", "bench_item"}) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("ANALYZE TABLE course, edition, person, enrolment, enrolment_change, item_completion,"
                    + " progress, completion_figure, counted_person, certificate");
            progress.step("The figures are made from the facts");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private int editionCount() {
        return Math.max(1, enrolments / PEOPLE_OF_EDITION);
    }

    private int courseCount() {
        return Math.max(1, editionCount() / EDITIONS_OF_COURSE);
    }

    private int peopleCount() {
        return Math.max(10_000, enrolments * 4 / 10);
    }

    /** The measured course again and again, under other keys, with its modules and items. */
    private void courses(Statement statement) throws SQLException {
        String numbers = "seq_1_to_" + Math.max(1, courseCount() - 1) + " s";
        String of = " FROM " + numbers + " JOIN course c ON c.course_key = '" + SyntheticCourse.KEY + "'";
        run(
                statement,
                "INSERT INTO course SELECT " + copy("c.id") + ", CONCAT(c.course_key, '-', s.seq), c.kind, c.languages,"
                        + " c.partial, c.topics, c.hours, c.cover, c.package_sha256, c.definition, c.imported_at, 1"
                        + of);
        run(
                statement,
                "INSERT INTO course_text SELECT " + copy("c.id")
                        + ", t.language, CONCAT(t.title, ' ', s.seq), t.summary,"
                        + " t.audience, t.cover_alt, t.about, t.glossary" + of
                        + " JOIN course_text t ON t.course_id = c.id");
        run(
                statement,
                "INSERT INTO module SELECT " + copy("m.id") + ", " + copy("c.id")
                        + ", m.module_key, m.position, m.hours, m.retired" + of
                        + " JOIN module m ON m.course_id = c.id");
        run(
                statement,
                "INSERT INTO module_text SELECT " + copy("m.id") + ", t.language, t.title, t.aim" + of
                        + " JOIN module m ON m.course_id = c.id JOIN module_text t ON t.module_id = m.id");
        run(
                statement,
                "INSERT INTO item SELECT " + copy("i.id") + ", " + copy("c.id") + ", " + copy("i.module_id")
                        + ", i.item_key, i.kind, i.position, i.minutes, i.required, i.purpose, i.paired_with, i.attempts,"
                        + " i.pass_score, i.settings, i.retired" + of + " JOIN item i ON i.course_id = c.id");
        run(
                statement,
                "INSERT INTO item_text SELECT " + copy("i.id") + ", t.language, t.title, t.html, t.gift, t.words" + of
                        + " JOIN item i ON i.course_id = c.id JOIN item_text t ON t.item_id = i.id");
        run(
                statement,
                "CREATE TABLE bench_item (course_id BINARY(16), place INT, item_id BINARY(16), PRIMARY KEY (course_id, place))"
                        + " SELECT course_id, ROW_NUMBER() OVER (PARTITION BY course_id ORDER BY item_key) AS place,"
                        + " id AS item_id FROM item WHERE required AND item_key LIKE 'page-_-1'");
    }

    private static String copy(String id) {
        return "UNHEX(MD5(CONCAT(HEX(" + id + "), s.seq)))";
    }

    private void people(Statement statement) throws SQLException {
        run(
                statement,
                "INSERT INTO person SELECT " + id("s.seq", 1) + ", CONCAT('p', LPAD(s.seq, 7, '0'), '@region.example'),"
                        + " 'Persona', CONCAT('Sintética ', LPAD(s.seq, 7, '0')),"
                        + " ELT(1 + s.seq MOD 11, '" + String.join("', '", SyntheticRegion.COUNTRIES) + "'),"
                        + " ELT(1 + s.seq DIV 7 MOD 5, 'female', 'male', 'female', 'male', 'other'),"
                        + " CONCAT('Institución sintética ', s.seq MOD 40), ELT(1 + s.seq DIV 3 MOD 6, 'government',"
                        + " 'local-government', 'civil-society', 'international', 'media', 'academia'),"
                        + " 'es', 'America/Costa_Rica', UTC_TIMESTAMP(6), NULL, 1 FROM seq_0_to_" + (peopleCount() - 1)
                        + " s LEFT JOIN person p ON p.email = CONCAT('p', LPAD(s.seq, 7, '0'), '@region.example')"
                        + " WHERE p.id IS NULL");
        run(
                statement,
                "CREATE TABLE bench_person (n INT PRIMARY KEY, id BINARY(16)) SELECT CAST(SUBSTR(email, 2, 7) AS UNSIGNED)"
                        + " AS n, id FROM person WHERE email LIKE 'p%@region.example'");
    }

    private void editions(Statement statement) throws SQLException {
        run(
                statement,
                "CREATE TABLE bench_edition (n INT PRIMARY KEY, id BINARY(16), course_id BINARY(16), starts_on DATE,"
                        + " ends_on DATE, state VARCHAR(7) CHARACTER SET ascii) SELECT s.seq AS n, "
                        + id("s.seq", 2) + " AS id, c.id AS course_id, CURRENT_DATE - INTERVAL 90 * ("
                        + (EDITIONS_OF_COURSE - 1) + " - s.seq DIV " + courseCount() + ") + s.seq MOD " + courseCount()
                        + " MOD 60 DAY AS starts_on FROM seq_0_to_" + (editionCount() - 1)
                        + " s JOIN course c ON c.course_key = IF(s.seq MOD " + courseCount() + " = 0, '"
                        + SyntheticCourse.KEY + "', CONCAT('" + SyntheticCourse.KEY + "-', s.seq MOD " + courseCount()
                        + "))");
        run(
                statement,
                "UPDATE bench_edition SET ends_on = starts_on + INTERVAL 60 DAY,"
                        + " state = IF(starts_on + INTERVAL 60 DAY < CURRENT_DATE, 'closed', 'running')");
        run(
                statement,
                "INSERT INTO edition SELECT d.id, CONCAT('bench-', LPAD(d.n, 6, '0')), d.course_id, 100 + d.n DIV "
                        + courseCount() + ", d.starts_on, d.ends_on, TIMESTAMP(d.starts_on) - INTERVAL 45 DAY,"
                        + " TIMESTAMP(d.ends_on), 'automatic', NULL, e.languages, e.time_zone, d.state, e.completion,"
                        + " UTC_TIMESTAMP(6), 1 FROM bench_edition d JOIN edition e ON e.edition_key = '"
                        + SyntheticRegion.EDITION + "'");
    }

    /** Everything of these enrolments; neighbours in number are neighbours in time, as they would be. */
    private void enrolments(Statement statement, int from, int to) throws SQLException {
        String these = " FROM (SELECT seq, seq DIV 100 AS edition, seq MOD 100 AS slot FROM seq_" + from + "_to_" + to
                + ") s JOIN bench_edition d ON d.n = s.edition ";
        run(
                statement,
                "INSERT INTO enrolment SELECT " + id("s.seq", 3) + ", d.id, b.id, " + STATE + ", IF(" + STATE
                        + " = 'enrolled', " + ENROLLED_AT + ", " + ENDED_AT + "), NULL, NULL, p.country, p.sex,"
                        + " p.institution_type, " + ENROLLED_AT + ", " + ENROLLED_AT + ", 1" + these
                        + "JOIN bench_person b ON b.n = (s.edition * 4001 + s.slot) MOD " + peopleCount()
                        + " JOIN person p ON p.id = b.id");
        run(
                statement,
                "INSERT INTO enrolment_change SELECT " + id("2 * s.seq", 4) + ", " + id("s.seq", 3)
                        + ", d.id, NULL, 'enrolled', " + ENROLLED_AT + ", " + ENROLLED_AT + ", NULL, NULL, NULL"
                        + these);
        run(
                statement,
                "INSERT INTO enrolment_change SELECT " + id("2 * s.seq + 1", 4) + ", " + id("s.seq", 3)
                        + ", d.id, 'enrolled', " + STATE + ", " + ENDED_AT + ", " + ENDED_AT + ", NULL, NULL, NULL"
                        + these
                        + "WHERE " + STATE + " <> 'enrolled'");
        run(
                statement,
                "INSERT INTO item_completion SELECT " + id("s.seq", 3) + ", i.item_id, " + ENROLLED_AT + ", NULL, NULL"
                        + these + "JOIN bench_item i ON i.course_id = d.course_id AND (i.place <= s.slot MOD 5 OR "
                        + STATE + " = 'completed')");
        run(
                statement,
                "INSERT INTO progress SELECT " + id("s.seq", 3) + ", d.id, IF(" + STATE
                        + " = 'completed', 5, s.slot MOD 5), 5, 0, 0, " + STATE + " = 'completed', 1, i.item_id, "
                        + ENROLLED_AT + these
                        + "LEFT JOIN bench_item i ON i.course_id = d.course_id AND i.place = s.slot MOD 5");
    }

    /** Certificates of the people who are measured; a million signatures would prove nothing more. */
    private void certificates(Statement statement) throws SQLException {
        run(
                statement,
                "INSERT INTO certificate SELECT UNHEX(MD5(CONCAT('certificate', HEX(n.id)))), CONCAT_WS('-',"
                        + " UPPER(SUBSTR(MD5(HEX(n.id)), 1, 4)), UPPER(SUBSTR(MD5(HEX(n.id)), 5, 4)),"
                        + " UPPER(SUBSTR(MD5(HEX(n.id)), 9, 4))), n.id, n.person_id, n.since, NULL, NULL, NULL,"
                        + " k.holder, k.holder_hash, k.facts, k.credential, 1 FROM bench_person b"
                        + " JOIN enrolment n ON n.person_id = b.id AND n.state = 'completed'"
                        + " JOIN bench_edition d ON d.id = n.edition_id"
                        + " JOIN (SELECT * FROM certificate LIMIT 1) k WHERE b.n < 10000");
    }

    private void counts(Statement statement) throws SQLException {
        String seated = " AND n.state IN ('enrolled', 'completed', 'not-completed') ";
        run(
                statement,
                "INSERT INTO seat_count SELECT n.edition_id, COUNT(*), 1 FROM enrolment n JOIN bench_edition d"
                        + " ON d.id = n.edition_id" + seated + "GROUP BY n.edition_id");
        run(
                statement,
                "INSERT INTO enrolment_count SELECT n.edition_id, 'state', n.state, COUNT(*) FROM enrolment n"
                        + " JOIN bench_edition d ON d.id = n.edition_id GROUP BY n.edition_id, n.state");
        for (String[] dimension :
                new String[][] {{"country", "country"}, {"sex", "sex"}, {"institutionType", "institution_type"}}) {
            run(
                    statement,
                    "INSERT INTO enrolment_count SELECT n.edition_id, '" + dimension[0] + "', n." + dimension[1]
                            + ", COUNT(*) FROM enrolment n JOIN bench_edition d ON d.id = n.edition_id" + seated
                            + "AND n." + dimension[1] + " IS NOT NULL GROUP BY n.edition_id, n." + dimension[1]);
        }
    }

    /** An identifier in the form of UUID version 7 that sorts by its number; each table has its own time, so none meets another. */
    private static String id(String number, int table) {
        return "UNHEX(CONCAT(LPAD(HEX(" + (1_600_000_000_000L + table * 10_000_000_000L) + " + (" + number
                + ") DIV 16), 12, '0'), '700', HEX((" + number + ") MOD 16), '8', LPAD(HEX(" + number + "), 15, '0')))";
    }

    private static void run(Statement statement, String sql) throws SQLException {
        statement.executeUpdate(sql);
    }
}
