package org.ceiba.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Plainly synthetic people of the eleven countries of the Regional Conference on Migration, in one edition of one course: six of
 * ten have finished it, the others have one item behind them.
 */
final class SyntheticRegion {

    static final String EDITION = "bench-edition";
    static final List<String> COUNTRIES = List.of("BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US");

    private static final List<String> SEXES = List.of("female", "male", "female", "male", "other", "");
    private static final List<String> TYPES = List.of(
            "government", "local-government", "civil-society", "international", "media", "academia", "community", "");

    private final Web web;
    private final Database database;
    private final int people;
    private final String token;
    private Duration broughtIn;

    SyntheticRegion(Web web, Database database, int people) {
        this.web = web;
        this.database = database;
        this.people = people;
        this.token = web.api(
                        "POST",
                        "/tokens",
                        null,
                        "application/json",
                        "{\"email\":\"%s\",\"password\":\"%s\"}"
                                .formatted(RunningProduct.ADMINISTRATOR, RunningProduct.PASSWORD)
                                .getBytes(StandardCharsets.UTF_8))
                .get("token")
                .asText();
    }

    /** Makes the course, its edition and its people, and lets most of them finish. */
    void make() {
        web.api("POST", "/courses/import", token, "application/zip", SyntheticCourse.zip());
        open(EDITION, "null", "[]");
        long start = System.nanoTime();
        bring(list("", 0, people));
        broughtIn = Duration.ofNanos(System.nanoTime() - start);
        work();
        bring(list(",status", 0, finished()));
    }

    /** How long it took the program to bring everybody in and to enrol them. */
    Duration broughtIn() {
        return broughtIn;
    }

    int people() {
        return people;
    }

    /** How many have finished; they are the first of the list. */
    int finished() {
        return people * 6 / 10;
    }

    String token() {
        return token;
    }

    static String email(int number) {
        return "p%07d@region.example".formatted(number);
    }

    /** Opens an edition of the course that enrols whoever applies, while there are seats. */
    void open(String key, String seats, String quotas) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        web.api(
                "POST",
                "/editions",
                token,
                "application/json",
                """
                {"key":"%s","course":"%s","startsOn":"%s","endsOn":"%s","languages":["es","en"],"state":"running",
                 "enrolment":{"opensAt":"%s","closesAt":"%s","acceptance":"automatic"},"seats":%s,"quotas":%s}"""
                        .formatted(
                                key,
                                SyntheticCourse.KEY,
                                LocalDate.now().minusDays(10),
                                LocalDate.now().plusDays(60),
                                now.minusSeconds(3600),
                                now.plusSeconds(86_400),
                                seats,
                                quotas)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String list(String column, int from, int to) {
        StringBuilder csv = new StringBuilder(
                "email,given_name,family_name,country,sex,institution,institution_type,language" + column + "\n");
        for (int number = from; number < to; number++) {
            csv.append("%s,Persona,Sintética %07d,%s,%s,Institución sintética %d,%s,es%s%n"
                    .formatted(
                            email(number),
                            number,
                            country(number),
                            sex(number),
                            number % 40,
                            type(number),
                            column.isEmpty() ? "" : ",completed"));
        }
        return csv.toString();
    }

    static String country(int number) {
        return COUNTRIES.get(number % COUNTRIES.size());
    }

    static String sex(int number) {
        return SEXES.get(number / 7 % SEXES.size());
    }

    static String type(int number) {
        return TYPES.get(number / 3 % TYPES.size());
    }

    private void bring(String csv) {
        JsonNode answer = web.api(
                "POST", "/imports/people?edition=" + EDITION, token, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        while (answer.get("state").asText().equals("running")) {
            pause();
            answer = web.api("GET", "/imports/" + answer.get("id").asText(), token, null, null);
        }
        if (answer.get("rejected").asInt() > 0) {
            throw new IllegalStateException("People were rejected: " + answer.get("errors"));
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Item completions in bulk: all five for who will finish, one for the others; and the progress that follows from them. */
    private void work() {
        database.run(
                """
                INSERT INTO item_completion (enrolment_id, item_id, completed_at)
                SELECT n.id, i.id, n.since FROM enrolment n
                JOIN edition e ON e.id = n.edition_id AND e.edition_key = '%s'
                JOIN person p ON p.id = n.person_id
                JOIN item i ON i.course_id = e.course_id AND i.required
                WHERE p.email < '%s' OR i.item_key = '%s'
                ORDER BY n.id, i.id"""
                        .formatted(EDITION, email(finished()), SyntheticCourse.required(1)));
        database.run(
                """
                UPDATE progress p JOIN (SELECT enrolment_id, COUNT(*) AS done, MAX(item_id) AS last
                    FROM item_completion GROUP BY enrolment_id) c ON c.enrolment_id = p.enrolment_id
                SET p.items_done = c.done, p.met = (c.done = p.items_of), p.last_item_id = c.last,
                    p.last_seen_at = UTC_TIMESTAMP(6)""");
        database.rows(
                "ANALYZE TABLE person, enrolment, enrolment_change, item_completion, progress, completion_figure");
    }

    /** Sizes of the set, in words. */
    String sizes() {
        return database.value(
                """
                SELECT CONCAT(FORMAT((SELECT COUNT(*) FROM person), 0), ' people, ',
                    FORMAT((SELECT COUNT(*) FROM edition), 0), ' editions, ',
                    FORMAT((SELECT COUNT(*) FROM enrolment), 0), ' enrolments, ',
                    FORMAT((SELECT COUNT(*) FROM enrolment WHERE state = 'completed'), 0), ' of them completed, ',
                    FORMAT((SELECT COUNT(*) FROM item_completion), 0), ' item completions, ',
                    FORMAT((SELECT COUNT(*) FROM certificate), 0), ' certificates')""");
    }
}
