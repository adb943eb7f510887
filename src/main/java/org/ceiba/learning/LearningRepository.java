package org.ceiba.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;

/**
 * Completions and progress in the database. Many identifiers travel as one JSON parameter, so that a statement is one;
 * {@code STRAIGHT_JOIN} begins at them, whatever the tables' sizes.
 */
@Dependent
class LearningRepository {

    private static final String THESE = "JSON_TABLE(?1, '$[*]' COLUMNS (id CHAR(32) PATH '$')) these";

    @PersistenceContext
    private EntityManager entities;

    /** Gives each of these enrolments a progress of nothing yet; who has one keeps it. */
    void begin(Collection<UUID> enrolments, int itemsOf, int metOf) {
        query(
                        """
                        INSERT IGNORE INTO progress (enrolment_id, edition_id, items_done, items_of,
                            sessions_attended, minutes_attended, met, met_of)
                        SELECT e.id, e.edition_id, 0, ?2, 0, 0, 0, ?3
                        FROM %s STRAIGHT_JOIN enrolment e ON e.id = UNHEX(these.id) ORDER BY e.id"""
                                .formatted(THESE),
                        these(enrolments),
                        itemsOf,
                        metOf)
                .executeUpdate();
    }

    /**
     * Keeps where each enrolment stands.
     *
     * @return how many of them have a progress
     */
    int keep(Map<UUID, Standing> standings) {
        List<Map<String, Object>> rows = standings.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return query(
                        """
                        UPDATE JSON_TABLE(?1, '$[*]' COLUMNS (id CHAR(32) PATH '$.id', done INT PATH '$.done',
                            items INT PATH '$.items', sessions INT PATH '$.sessions', minutes INT PATH '$.minutes',
                            met INT PATH '$.met', met_of INT PATH '$.metOf')) these
                        STRAIGHT_JOIN progress p ON p.enrolment_id = UNHEX(these.id)
                        SET p.items_done = these.done, p.items_of = these.items, p.sessions_attended = these.sessions,
                            p.minutes_attended = these.minutes, p.met = these.met, p.met_of = these.met_of""",
                        Json.write(rows))
                .executeUpdate();
    }

    private static Map<String, Object> row(UUID enrolment, Standing standing) {
        return Map.of(
                "id", hex(enrolment),
                "done", standing.itemsDone(),
                "items", standing.itemsOf(),
                "sessions", standing.sessionsAttended(),
                "minutes", standing.minutesAttended(),
                "met", standing.met(),
                "metOf", standing.conditions().size());
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

    /** The facts of each of these enrolments, with one statement. */
    Map<UUID, Facts> facts(Collection<UUID> enrolments) {
        Map<UUID, Facts.Gathering> gathered = new HashMap<>();
        enrolments.forEach(enrolment -> gathered.put(enrolment, new Facts.Gathering()));
        rows(
                        """
                        SELECT 'item', c.enrolment_id, c.item_id, c.completed_at, 0, 0
                        FROM %1$s STRAIGHT_JOIN item_completion c ON c.enrolment_id = UNHEX(these.id)
                        UNION ALL
                        SELECT 'score', q.enrolment_id, q.item_id, NULL, MAX(q.score), 0
                        FROM %1$s STRAIGHT_JOIN quiz_attempt q ON q.enrolment_id = UNHEX(these.id)
                        GROUP BY q.enrolment_id, q.item_id
                        UNION ALL
                        SELECT 'sessions', a.enrolment_id, NULL, NULL, COUNT(*), SUM(a.minutes)
                        FROM %1$s STRAIGHT_JOIN attendance a ON a.enrolment_id = UNHEX(these.id) AND a.state = 'present'
                        STRAIGHT_JOIN session s ON s.id = a.session_id AND s.state = 'planned'
                        GROUP BY a.enrolment_id
                        UNION ALL
                        SELECT DISTINCT 'groupwork', m.enrolment_id, NULL, NULL, 0, 0
                        FROM %1$s STRAIGHT_JOIN group_member m ON m.enrolment_id = UNHEX(these.id)
                        STRAIGHT_JOIN recommendation r ON r.group_id = m.group_id AND r.handed_in_at IS NOT NULL"""
                                .formatted(THESE),
                        these(enrolments))
                .forEach(row -> gather(gathered.get(Ids.of(row[1])), row));
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

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
