package org.ceiba.learning;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.learning.RoomView.Group;
import org.ceiba.learning.RoomView.Meeting;
import org.ceiba.offering.CompletionRule;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;

/** What the pages of a participant show, projected. */
@Dependent
class PagesRepository {

    private static final TypeReference<CompletionRule> RULE = new TypeReference<>() {};
    private static final int NEWEST = 50;

    @PersistenceContext
    private EntityManager entities;

    /** An enrolment with its edition, as the dashboard needs it. */
    record Row(
            UUID enrolment,
            EnrolmentState state,
            Integer position,
            String key,
            UUID course,
            int courseVersion,
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            CompletionRule rule,
            UUID lastItem,
            Instant lastSeen,
            String certificate,
            boolean revoked) {}

    /** @param certificate its code; null where there is none */
    record Outcome(EnrolmentState state, String certificate) {}

    /** @param item whose completion is told, null for none */
    Optional<Visits.Seat> seat(UUID edition, UUID person, UUID item) {
        return rows(
                        """
                        SELECT e.id, e.state, p.last_item_id, k.code, c.completed_at FROM enrolment e
                        LEFT JOIN progress p ON p.enrolment_id = e.id
                        LEFT JOIN certificate k ON k.enrolment_id = e.id AND k.revoked_at IS NULL
                        LEFT JOIN item_completion c ON c.enrolment_id = e.id AND c.item_id = ?3
                        WHERE e.edition_id = ?1 AND e.person_id = ?2""",
                        Ids.bytes(edition),
                        Ids.bytes(person),
                        Ids.bytes(item))
                .stream()
                .findFirst()
                .map(row -> new Visits.Seat(
                        Ids.of(row[0]),
                        EnrolmentState.of((String) row[1]),
                        Ids.of(row[2]),
                        (String) row[3],
                        InstantConverter.instant(row[4])));
    }

    /** The person's enrolments, the newest first. */
    List<Row> enrolments(UUID person) {
        return rows(
                        """
                        SELECT e.id, e.state,
                            CASE WHEN e.state = 'waiting' THEN (SELECT COUNT(*) FROM enrolment w
                                WHERE w.edition_id = e.edition_id AND w.state = 'waiting'
                                AND w.waiting_number <= e.waiting_number) END,
                            ed.edition_key, ed.course_id, c.version, ed.number, ed.starts_on, ed.ends_on, ed.completion,
                            p.last_item_id, p.last_seen_at, k.code, k.revoked_at
                        FROM enrolment e
                        JOIN edition ed ON ed.id = e.edition_id
                        JOIN course c ON c.id = ed.course_id
                        LEFT JOIN progress p ON p.enrolment_id = e.id
                        LEFT JOIN certificate k ON k.enrolment_id = e.id
                        WHERE e.person_id = ?1
                        ORDER BY ed.starts_on DESC, e.id DESC LIMIT ?2""",
                        Ids.bytes(person),
                        NEWEST)
                .stream()
                .map(row -> new Row(
                        Ids.of(row[0]),
                        EnrolmentState.of((String) row[1]),
                        row[2] == null ? null : number(row[2]),
                        (String) row[3],
                        Ids.of(row[4]),
                        number(row[5]),
                        number(row[6]),
                        date(row[7]),
                        date(row[8]),
                        Json.read((String) row[9], RULE),
                        Ids.of(row[10]),
                        InstantConverter.instant(row[11]),
                        (String) row[12],
                        row[13] != null))
                .toList();
    }

    /**
     * The edition's sessions in order.
     *
     * @param enrolment whose attendance is told; null for nobody's
     */
    List<Meeting> sessions(UUID edition, UUID enrolment) {
        return rows(
                        """
                        SELECT s.id, s.title, s.starts_at, s.minutes, s.languages, s.state, s.meeting_link,
                          a.state
                        FROM session s
                        LEFT JOIN attendance a ON a.session_id = s.id AND a.enrolment_id = ?2
                        WHERE s.edition_id = ?1 ORDER BY s.starts_at, s.id""",
                        Ids.bytes(edition),
                        Ids.bytes(enrolment))
                .stream()
                .map(row -> new Meeting(
                        Ids.of(row[0]).toString(),
                        Json.read((String) row[1], LocalText.class),
                        InstantConverter.instant(row[2]),
                        number(row[3]),
                        Languages.list((String) row[4]),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    /** The person's group with everybody in it. */
    Optional<Group> group(UUID enrolment) {
        List<Object[]> rows = rows(
                """
                SELECT g.name, g.perspective, p.given_name, p.family_name FROM group_member mine
                JOIN work_group g ON g.id = mine.group_id
                JOIN group_member m ON m.group_id = g.id
                JOIN enrolment e ON e.id = m.enrolment_id
                JOIN person p ON p.id = e.person_id
                WHERE mine.enrolment_id = ?1 ORDER BY g.id, p.family_name, p.given_name""",
                Ids.bytes(enrolment));
        return rows.stream()
                .findFirst()
                .map(first -> new Group(
                        (String) first[0],
                        (String) first[1],
                        rows.stream()
                                .filter(row -> row[0].equals(first[0]))
                                .map(row -> row[2] + " " + row[3])
                                .toList()));
    }

    /** What an enrolment has come to by now. */
    Outcome outcome(UUID enrolment) {
        Object[] row = rows(
                        """
                        SELECT e.state, k.code FROM enrolment e
                        LEFT JOIN certificate k ON k.enrolment_id = e.id AND k.revoked_at IS NULL
                        WHERE e.id = ?1""",
                        Ids.bytes(enrolment))
                .get(0);
        return new Outcome(EnrolmentState.of((String) row[0]), (String) row[1]);
    }

    /** The enrolment's country, as of the application. */
    String country(UUID enrolment) {
        return (String) query("SELECT country FROM enrolment WHERE id = ?1", Ids.bytes(enrolment))
                .getSingleResult();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static LocalDate date(Object column) {
        return column instanceof Date sql ? sql.toLocalDate() : (LocalDate) column;
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
