package org.ceiba.sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;

/** Attendance in the database: the marks as they stand, and every change of them. */
@Dependent
class AttendanceRepository {

    @PersistenceContext
    private EntityManager entities;

    /** A mark as it stood before. */
    record Before(String state, int minutes) {}

    /** Everybody who takes part in the session's edition, with what is recorded; of these countries alone, unless empty. */
    @SuppressWarnings("unchecked")
    List<AttendanceRow> sheet(UUID session, UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT n.id, CONCAT(p.given_name, ' ', p.family_name), n.country, p.institution, a.state, a.minutes,
                               a.source, a.recorded_at, a.version
                        FROM enrolment n JOIN person p ON p.id = n.person_id
                        LEFT JOIN attendance a ON a.session_id = ?1 AND a.enrolment_id = n.id
                        WHERE n.edition_id = ?2 AND n.state IN ('enrolled', 'completed', 'not-completed')
                        ORDER BY p.family_name, p.given_name, n.id LIMIT 2000""")
                .setParameter(1, Ids.bytes(session))
                .setParameter(2, Ids.bytes(edition))
                .getResultList();
        return rows.stream()
                .map(row -> new AttendanceRow(
                        Ids.of(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        row[5] == null ? 0 : ((Number) row[5]).intValue(),
                        (String) row[6],
                        InstantConverter.instant(row[7]),
                        row[8] == null ? 0 : ((Number) row[8]).intValue()))
                .toList();
    }

    /** Enrolments among these that belong to the edition; locks them against each other's marks. */
    @SuppressWarnings("unchecked")
    Map<UUID, Before> before(UUID session, UUID edition, List<UUID> enrolments) {
        Query query = entities.createNativeQuery(
                """
                SELECT n.id, a.state, a.minutes FROM enrolment n
                LEFT JOIN attendance a ON a.session_id = ?1 AND a.enrolment_id = n.id
                WHERE n.edition_id = ?2 AND n.id IN (%s) ORDER BY n.id FOR UPDATE"""
                        .formatted(marks(enrolments.size(), 3)));
        query.setParameter(1, Ids.bytes(session)).setParameter(2, Ids.bytes(edition));
        for (int i = 0; i < enrolments.size(); i++) {
            query.setParameter(i + 3, Ids.bytes(enrolments.get(i)));
        }
        Map<UUID, Before> before = new HashMap<>();
        ((List<Object[]>) query.getResultList())
                .forEach(row -> before.put(
                        Ids.of(row[0]),
                        row[1] == null ? null : new Before((String) row[1], ((Number) row[2]).intValue())));
        return before;
    }

    /** Writes the marks and their history, each in one statement. */
    void write(
            UUID session,
            List<AttendanceMark> marks,
            Map<UUID, Before> before,
            String source,
            UUID by,
            String reason,
            Instant now) {
        List<Object> kept = new ArrayList<>();
        List<Object> history = new ArrayList<>();
        for (AttendanceMark mark : marks) {
            Before old = before.get(mark.enrolment());
            kept.addAll(row(
                    Ids.bytes(session),
                    Ids.bytes(mark.enrolment()),
                    mark.state(),
                    mark.minutes(),
                    source,
                    Ids.bytes(by),
                    InstantConverter.utc(now)));
            history.addAll(row(
                    Ids.bytes(Ids.next()),
                    Ids.bytes(session),
                    Ids.bytes(mark.enrolment()),
                    old == null ? null : old.state(),
                    old == null ? null : old.minutes(),
                    mark.state(),
                    mark.minutes(),
                    source,
                    Ids.bytes(by),
                    InstantConverter.utc(now),
                    reason));
        }
        insert(
                "INSERT INTO attendance (session_id, enrolment_id, state, minutes, source, recorded_by, recorded_at, version)"
                        + " VALUES ",
                "(?,?,?,?,?,?,?,0)",
                marks.size(),
                " ON DUPLICATE KEY UPDATE state = VALUES(state), minutes = VALUES(minutes), source = VALUES(source),"
                        + " recorded_by = VALUES(recorded_by), recorded_at = VALUES(recorded_at), version = version + 1",
                kept);
        insert(
                "INSERT INTO attendance_change (id, session_id, enrolment_id, old_state, old_minutes, new_state,"
                        + " new_minutes, source, by_person, at, reason) VALUES ",
                "(?,?,?,?,?,?,?,?,?,?,?)",
                marks.size(),
                "",
                history);
    }

    /** Every change of the people whose mark was changed after it was first recorded. */
    @SuppressWarnings("unchecked")
    List<AttendanceChange> corrections(UUID session) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT c.enrolment_id, c.old_state, c.new_state, c.new_minutes, c.source,
                               CONCAT(p.given_name, ' ', p.family_name), c.at, c.reason
                        FROM attendance a
                        JOIN attendance_change c ON c.session_id = a.session_id AND c.enrolment_id = a.enrolment_id
                        LEFT JOIN person p ON p.id = c.by_person
                        WHERE a.session_id = ?1 AND a.version > 0 ORDER BY c.enrolment_id, c.at, c.id""")
                .setParameter(1, Ids.bytes(session))
                .getResultList();
        return rows.stream()
                .map(row -> new AttendanceChange(
                        Ids.of(row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        (String) row[4],
                        (String) row[5],
                        InstantConverter.instant(row[6]),
                        (String) row[7]))
                .toList();
    }

    AttendanceTotals totals(UUID enrolment) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        """
                        SELECT COUNT(*), COALESCE(SUM(a.minutes), 0) FROM attendance a
                        JOIN session s ON s.id = a.session_id AND s.state = 'planned'
                        WHERE a.enrolment_id = ?1 AND a.state = 'present'""")
                .setParameter(1, Ids.bytes(enrolment))
                .getSingleResult();
        return new AttendanceTotals(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @SuppressWarnings("unchecked")
    Map<String, UUID> byEmail(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT p.email, n.id FROM enrolment n JOIN person p ON p.id = n.person_id"
                                + " WHERE n.edition_id = ?1 AND n.state IN ('enrolled', 'completed', 'not-completed')")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        Map<String, UUID> people = new HashMap<>();
        rows.forEach(row -> people.put((String) row[0], Ids.of(row[1])));
        return people;
    }

    private void insert(String head, String row, int rows, String tail, List<Object> values) {
        Query query =
                entities.createNativeQuery(head + String.join(",", java.util.Collections.nCopies(rows, row)) + tail);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }

    private static List<Object> row(Object... values) {
        return java.util.Arrays.asList(values);
    }

    private static String marks(int count, int from) {
        return java.util.stream.IntStream.range(from, from + count)
                .mapToObj(i -> "?" + i)
                .collect(java.util.stream.Collectors.joining(","));
    }
}
