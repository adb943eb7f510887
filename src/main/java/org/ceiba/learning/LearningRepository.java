package org.ceiba.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.offering.CompletionRule;
import org.ceiba.offering.Condition;
import org.ceiba.shared.Batch;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;

/** Completions and progress in the database, with one statement however many enrolments it is about. */
@Dependent
class LearningRepository {

    private static final String THESE = "JSON_TABLE(?1, '$[*]' COLUMNS (id CHAR(32) PATH '$')) these";

    private static final String PROGRESS =
            """
            progress (enrolment_id, edition_id, items_done, items_of, sessions_attended, minutes_attended, met, met_of)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ITEMS =
            """
            SELECT 'item', c.enrolment_id, c.item_id, c.completed_at, 0, 0
            FROM item_completion c WHERE c.enrolment_id IN (%s)""";

    private static final String SESSIONS =
            """
            SELECT 'sessions', a.enrolment_id, NULL, NULL, COUNT(*), SUM(a.minutes)
            FROM attendance a STRAIGHT_JOIN session s ON s.id = a.session_id AND s.state = 'planned'
            WHERE a.enrolment_id IN (%s) AND a.state = 'present' GROUP BY a.enrolment_id""";

    private static final String SCORES =
            """
            SELECT 'score', q.enrolment_id, q.item_id, NULL, MAX(q.score), 0
            FROM quiz_attempt q WHERE q.enrolment_id IN (%s) GROUP BY q.enrolment_id, q.item_id""";

    private static final String GROUPWORK =
            """
            SELECT DISTINCT 'groupwork', m.enrolment_id, NULL, NULL, 0, 0
            FROM group_member m STRAIGHT_JOIN recommendation r ON r.group_id = m.group_id AND r.handed_in_at IS NOT NULL
            WHERE m.enrolment_id IN (%s)""";

    /** What is read only where a rule asks for it, and the kinds of conditions that do. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            SESSIONS, Set.of(Condition.SESSIONS, Condition.MINUTES),
            SCORES, Set.of(Condition.SCORE),
            GROUPWORK, Set.of(Condition.GROUPWORK));

    @PersistenceContext
    private EntityManager entities;

    /** Gives each of these enrolments of an edition a progress to begin with; who has one keeps it. */
    void begin(UUID edition, Collection<UUID> enrolments, Standing nothing) {
        write(
                "INSERT IGNORE INTO " + PROGRESS,
                enrolments.stream().map(id -> row(edition, id, nothing)).toList());
    }

    /** Keeps where each of these enrolments of an edition stands. */
    void keep(UUID edition, Map<UUID, Standing> standings) {
        write(
                "INSERT INTO " + PROGRESS
                        + """
                         ON DUPLICATE KEY UPDATE items_done = VALUES(items_done), items_of = VALUES(items_of),
                            sessions_attended = VALUES(sessions_attended), minutes_attended = VALUES(minutes_attended),
                            met = VALUES(met), met_of = VALUES(met_of)""",
                standings.entrySet().stream()
                        .map(entry -> row(edition, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] row(UUID edition, UUID enrolment, Standing standing) {
        return new Object[] {
            Ids.bytes(enrolment),
            Ids.bytes(edition),
            standing.itemsDone(),
            standing.itemsOf(),
            standing.sessionsAttended(),
            standing.minutesAttended(),
            standing.met(),
            standing.conditions().size()
        };
    }

    private void write(String sql, List<Object[]> rows) {
        new Batch(entities.unwrap(Connection.class)).run(sql, rows);
    }

    /**
     * Notes that an item is completed.
     *
     * @param by null: the person of the enrolment
     * @return false where it was already; then nothing changes
     */
    boolean complete(UUID enrolment, UUID item, Instant at, UUID by, String reason) {
        return query(
                                """
                        INSERT IGNORE INTO item_completion (enrolment_id, item_id, completed_at, by_person, reason)
                        VALUES (?1, ?2, ?3, ?4, ?5)""",
                                Ids.bytes(enrolment),
                                Ids.bytes(item),
                                InstantConverter.utc(at),
                                Ids.bytes(by),
                                reason)
                        .executeUpdate()
                > 0;
    }

    /**
     * The facts of each of these enrolments, with one statement: completed items, and what one of their editions' rules
     * asks for beside them.
     */
    Map<UUID, Facts> facts(Collection<UUID> enrolments, CompletionRule... rules) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Facts.Gathering> gathered = new HashMap<>();
        enrolments.forEach(enrolment -> gathered.put(enrolment, new Facts.Gathering()));
        List<String> parts = new ArrayList<>(List.of(ITEMS));
        PARTS.forEach((part, kinds) -> {
            if (Arrays.stream(rules).anyMatch(rule -> kinds.stream().anyMatch(rule::asksFor))) {
                parts.add(part);
            }
        });
        String marks = String.join(", ", Collections.nCopies(enrolments.size(), "?"));
        Query query = entities.createNativeQuery(
                parts.stream().map(part -> part.formatted(marks)).collect(Collectors.joining(" UNION ALL ")));
        int mark = 0;
        for (int part = 0; part < parts.size(); part++) {
            for (UUID enrolment : enrolments) {
                query.setParameter(++mark, Ids.bytes(enrolment));
            }
        }
        list(query).forEach(row -> gather(gathered.get(Ids.of(row[1])), row));
        return gathered.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .all()));
    }

    private static void gather(Facts.Gathering facts, Object[] row) {
        switch ((String) row[0]) {
            case "item" -> facts.completed(Ids.of(row[2]), InstantConverter.instant(row[3]));
            case "score" -> facts.scored(Ids.of(row[2]), ((Number) row[4]).doubleValue());
            case "sessions" -> facts.attended(number(row[4]), number(row[5]));
            default -> facts.tookPart();
        }
    }

    /** Remembers where somebody reads. */
    void resumeAt(UUID enrolment, UUID item, Instant now) {
        query(
                        "UPDATE progress SET last_item_id = ?1, last_seen_at = ?2 WHERE enrolment_id = ?3",
                        Ids.bytes(item),
                        InstantConverter.utc(now),
                        Ids.bytes(enrolment))
                .executeUpdate();
    }

    /** Everybody who has a progress in an edition. */
    @SuppressWarnings("unchecked")
    List<UUID> enrolments(UUID edition) {
        List<Object> ids = query("SELECT enrolment_id FROM progress WHERE edition_id = ?1", Ids.bytes(edition))
                .getResultList();
        return ids.stream().map(Ids::of).toList();
    }

    /** Editions of a course, by its key, in which something can still be done. */
    @SuppressWarnings("unchecked")
    List<UUID> editionsUnderWay(String course) {
        List<Object> ids = query(
                        """
                        SELECT e.id FROM edition e JOIN course c ON c.id = e.course_id
                        WHERE c.course_key = ?1 AND e.state IN ('open', 'running') ORDER BY e.id""",
                        course)
                .getResultList();
        return ids.stream().map(Ids::of).toList();
    }

    /** Removes what hangs on enrolments that will no longer be there. */
    void forget(Collection<UUID> enrolments) {
        for (String table : List.of("item_completion", "progress")) {
            query(
                            "DELETE t FROM %s STRAIGHT_JOIN %s t ON t.enrolment_id = UNHEX(these.id)"
                                    .formatted(THESE, table),
                            these(enrolments))
                    .executeUpdate();
        }
    }

    private static String these(Collection<UUID> ids) {
        return Json.write(ids.stream().map(id -> id.toString().replace("-", "")).toList());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(Query query) {
        return query.getResultList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
