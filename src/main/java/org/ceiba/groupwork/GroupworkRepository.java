package org.ceiba.groupwork;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;

/** Groups and what they write, in the database. */
@Dependent
class GroupworkRepository {

    @PersistenceContext
    private EntityManager entities;

    /** The groups of an edition with their members. */
    List<GroupRow> groups(UUID edition) {
        Map<UUID, GroupRow> groups = new LinkedHashMap<>();
        rows(
                        """
                        SELECT g.id, g.name, g.perspective, m.enrolment_id, CONCAT(p.given_name, ' ', p.family_name), e.country
                        FROM work_group g
                        LEFT JOIN group_member m ON m.group_id = g.id
                        LEFT JOIN enrolment e ON e.id = m.enrolment_id
                        LEFT JOIN person p ON p.id = e.person_id
                        WHERE g.edition_id = ?1 ORDER BY g.id, p.family_name, p.given_name""",
                        Ids.bytes(edition))
                .forEach(row -> {
                    GroupRow group = groups.computeIfAbsent(
                            Ids.of(row[0]),
                            id -> new GroupRow(id, (String) row[1], (String) row[2], new ArrayList<>()));
                    if (row[3] != null) {
                        group.members().add(new GroupRow.Person(Ids.of(row[3]), (String) row[4], (String) row[5]));
                    }
                });
        return List.copyOf(groups.values());
    }

    /** Everybody who takes part, with their group. */
    List<Division.Member> people(UUID edition) {
        return rows(
                        """
                        SELECT e.id, e.country, g.id FROM enrolment e
                        LEFT JOIN group_member m ON m.enrolment_id = e.id
                        LEFT JOIN work_group g ON g.id = m.group_id AND g.edition_id = e.edition_id
                        WHERE e.edition_id = ?1 AND e.state IN ('enrolled', 'completed') ORDER BY e.id""",
                        Ids.bytes(edition))
                .stream()
                .map(row -> new Division.Member(Ids.of(row[0]), (String) row[1], Ids.of(row[2])))
                .toList();
    }

    /** Who takes part and is in no group. */
    List<GroupRow.Person> alone(UUID edition) {
        return rows(
                        """
                        SELECT e.id, CONCAT(p.given_name, ' ', p.family_name), e.country FROM enrolment e
                        JOIN person p ON p.id = e.person_id
                        LEFT JOIN group_member m ON m.enrolment_id = e.id
                        WHERE e.edition_id = ?1 AND e.state IN ('enrolled', 'completed') AND m.group_id IS NULL
                        ORDER BY p.family_name, p.given_name LIMIT 500""",
                        Ids.bytes(edition))
                .stream()
                .map(row -> new GroupRow.Person(Ids.of(row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /** Adds a group; false where one of that name is there. */
    boolean add(UUID id, UUID edition, String name, String perspective) {
        return query(
                                "INSERT IGNORE INTO work_group (id, edition_id, name, perspective) VALUES (?1, ?2, ?3, ?4)",
                                Ids.bytes(id),
                                Ids.bytes(edition),
                                name,
                                perspective)
                        .executeUpdate()
                > 0;
    }

    /** Puts somebody into a group, and out of any other. */
    void place(UUID enrolment, UUID group) {
        query("DELETE FROM group_member WHERE enrolment_id = ?1", Ids.bytes(enrolment))
                .executeUpdate();
        query(
                        "INSERT INTO group_member (group_id, enrolment_id) VALUES (?1, ?2)",
                        Ids.bytes(group),
                        Ids.bytes(enrolment))
                .executeUpdate();
    }

    void add(Recommendation recommendation) {
        entities.persist(recommendation);
    }

    Optional<Recommendation> recommendation(UUID id) {
        return Optional.ofNullable(entities.find(Recommendation.class, id));
    }

    /** @param reader whose stance is told */
    List<RecommendationRow> recommendations(UUID edition, UUID reader) {
        return rows(
                        """
                        SELECT r.id, r.group_id, g.name, r.perspective, r.problem, r.proposal, r.actor, r.level,
                            CONCAT(p.given_name, ' ', p.family_name), r.written_at, r.handed_in_at,
                            (SELECT COUNT(*) FROM recommendation_stance s
                                WHERE s.recommendation_id = r.id AND s.stance = 'support'),
                            (SELECT COUNT(*) FROM recommendation_stance s
                                WHERE s.recommendation_id = r.id AND s.stance = 'reservation'),
                            (SELECT s.stance FROM recommendation_stance s
                                WHERE s.recommendation_id = r.id AND s.person_id = ?2),
                            r.version
                        FROM recommendation r
                        JOIN work_group g ON g.id = r.group_id
                        JOIN person p ON p.id = r.author_id
                        WHERE r.edition_id = ?1 ORDER BY r.perspective, r.written_at LIMIT 300""",
                        Ids.bytes(edition),
                        Ids.bytes(reader))
                .stream()
                .map(GroupworkRepository::recommendation)
                .toList();
    }

    private static RecommendationRow recommendation(Object[] row) {
        return new RecommendationRow(
                Ids.of(row[0]),
                Ids.of(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                InstantConverter.instant(row[9]),
                InstantConverter.instant(row[10]),
                number(row[11]),
                number(row[12]),
                (String) row[13],
                number(row[14]));
    }

    /** Keeps what somebody thinks of a recommendation, in place of what they thought before. */
    void stand(UUID recommendation, UUID person, String stance, String reason, Instant now) {
        query(
                        """
                        INSERT INTO recommendation_stance (recommendation_id, person_id, stance, reason, at)
                        VALUES (?1, ?2, ?3, ?4, ?5)
                        ON DUPLICATE KEY UPDATE stance = VALUES(stance), reason = VALUES(reason), at = VALUES(at)""",
                        Ids.bytes(recommendation),
                        Ids.bytes(person),
                        stance,
                        reason,
                        InstantConverter.utc(now))
                .executeUpdate();
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
