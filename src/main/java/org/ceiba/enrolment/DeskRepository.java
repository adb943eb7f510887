package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Page;

/** What coordinators see of editions, projected from what is kept. */
@Dependent
class DeskRepository {

    private static final int SOME = 8;

    @PersistenceContext
    private EntityManager entities;

    /** How many editions there are in these states. */
    long count(List<String> states, Collection<UUID> own) {
        List<Object> parameters = new ArrayList<>(states);
        parameters.addAll(ids(own));
        Number editions = (Number) with(
                        "SELECT COUNT(*) FROM edition e WHERE e.state IN (%s)%s".formatted(places(states), mine(own)),
                        parameters)
                .getSingleResult();
        return editions.longValue();
    }

    private static String mine(Collection<UUID> own) {
        return own == null ? "" : " AND e.id IN (" + places(ids(own)) + ")";
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /**
     * The editions in these states, state by state, the newest first.
     *
     * @param own the editions that the caller's roles name; null for all
     */
    @SuppressWarnings("unchecked")
    List<EditionRow> editions(List<String> states, Collection<UUID> own, String language, Page page) {
        List<byte[]> ids = ids(own);
        String mine = mine(own);
        List<Object> parameters = new ArrayList<>(List.of(language));
        List<String> found = new ArrayList<>();
        for (int place = 0; place < states.size(); place++) {
            found.add("(SELECT e.id, " + place + " AS place, e.starts_on FROM edition e WHERE e.state = ?" + mine
                    + " ORDER BY e.starts_on DESC, e.id DESC LIMIT ?)");
            parameters.add(states.get(place));
            parameters.addAll(ids);
            parameters.add(page.first() + page.size());
        }
        parameters.addAll(List.of(page.size(), page.first()));
        List<Object[]> rows = with(
                        """
                        SELECT e.id, e.edition_key, e.number, e.starts_on, e.ends_on, e.closes_at, e.state, e.seats,
                               COALESCE((SELECT t.title FROM course_text t
                                         WHERE t.course_id = e.course_id AND t.language = ?),
                                        (SELECT t.title FROM course_text t
                                         WHERE t.course_id = e.course_id AND t.language = LEFT(c.languages, 2))) AS title,
                               (SELECT JSON_ARRAYAGG(CONCAT(n.value, ' ', n.people)) FROM enrolment_count n
                                WHERE n.edition_id = e.id AND n.dimension = 'state') AS people
                        FROM (SELECT id, place FROM (%s) of_states
                              ORDER BY place, starts_on DESC, id DESC LIMIT ? OFFSET ?) listed
                             JOIN edition e ON e.id = listed.id JOIN course c ON c.id = e.course_id
                        ORDER BY listed.place, e.starts_on DESC, e.id DESC"""
                                .formatted(String.join(" UNION ALL ", found)),
                        parameters)
                .getResultList();
        return rows.stream().map(DeskRepository::edition).toList();
    }

    /** None of anybody's is nobody's id, as a list of none is no SQL. */
    private static List<byte[]> ids(Collection<UUID> own) {
        if (own == null) {
            return List.of();
        }
        return own.isEmpty()
                ? List.of(Ids.bytes(new UUID(0, 0)))
                : own.stream().map(Ids::bytes).toList();
    }

    private static EditionRow edition(Object[] row) {
        Map<String, Integer> people = new HashMap<>();
        if (row[9] != null) {
            for (String entry : Json.read((String) row[9], String[].class)) {
                String[] parts = entry.split(" ");
                people.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        int completed = people.getOrDefault("completed", 0);
        return new EditionRow(
                Ids.of(row[0]),
                (String) row[1],
                (String) row[8],
                ((Number) row[2]).intValue(),
                date(row[3]),
                date(row[4]),
                InstantConverter.instant(row[5]),
                (String) row[6],
                row[7] == null ? null : ((Number) row[7]).intValue(),
                people.getOrDefault("applied", 0),
                people.getOrDefault("waiting", 0),
                people.getOrDefault("enrolled", 0) + completed + people.getOrDefault("not-completed", 0),
                completed);
    }

    /** People by state, of these countries alone. */
    @SuppressWarnings("unchecked")
    Map<String, Integer> people(UUID edition, Set<String> countries) {
        List<Object> parameters = new ArrayList<>(List.of(Ids.bytes(edition)));
        List<Object[]> rows = with(
                        "SELECT e.state, COUNT(*) FROM enrolment e WHERE e.edition_id = ?"
                                + within(countries, parameters) + " GROUP BY e.state",
                        parameters)
                .getResultList();
        Map<String, Integer> people = new HashMap<>();
        rows.forEach(row -> people.put((String) row[0], ((Number) row[1]).intValue()));
        return people;
    }

    /** Enrolled people with the fewest items done, up to so many percent of them. */
    Desk.Laggards behind(UUID edition, int percent, Set<String> countries) {
        return laggards(
                edition,
                " AND g.last_seen_at IS NOT NULL AND g.items_of > 0 AND g.items_done * 100 < g.items_of * " + percent
                        + " AND g.met < g.met_of",
                "g.items_done, e.id",
                countries);
    }

    Desk.Laggards neverStarted(UUID edition, Set<String> countries) {
        return laggards(edition, " AND g.last_seen_at IS NULL AND g.items_done = 0", "e.id", countries);
    }

    @SuppressWarnings("unchecked")
    private Desk.Laggards laggards(UUID edition, String condition, String order, Set<String> countries) {
        List<Object> parameters = new ArrayList<>(List.of(Ids.bytes(edition)));
        String within = within(countries, parameters);
        parameters.add(SOME);
        List<Object[]> rows = with(
                        """
                        SELECT e.id, CONCAT(p.given_name, ' ', p.family_name), e.country, g.items_done, g.items_of,
                               g.last_seen_at, COUNT(*) OVER () AS people
                        FROM progress g JOIN enrolment e ON e.id = g.enrolment_id AND e.state = 'enrolled'
                             JOIN person p ON p.id = e.person_id
                        WHERE g.edition_id = ?"""
                                + within + condition + " ORDER BY " + order + " LIMIT ?",
                        parameters)
                .getResultList();
        return new Desk.Laggards(
                rows.stream()
                        .map(row -> new Desk.Laggard(
                                Ids.of(row[0]),
                                (String) row[1],
                                (String) row[2],
                                ((Number) row[3]).intValue(),
                                ((Number) row[4]).intValue(),
                                InstantConverter.instant(row[5])))
                        .toList(),
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[6]).longValue());
    }

    @SuppressWarnings("unchecked")
    List<Desk.SessionAhead> sessions(UUID edition, Instant now) {
        List<Object[]> rows = with(
                        """
                        SELECT id, title, starts_at FROM session
                        WHERE edition_id = ? AND state = 'planned' AND starts_at > ? ORDER BY starts_at LIMIT ?""",
                        List.of(Ids.bytes(edition), InstantConverter.utc(now), SOME))
                .getResultList();
        return rows.stream()
                .map(row -> new Desk.SessionAhead(
                        Ids.of(row[0]), Json.read((String) row[1], LocalText.class), InstantConverter.instant(row[2])))
                .toList();
    }

    int failedMails(UUID edition) {
        Query query = with(
                "SELECT COUNT(*) FROM outbox_mail WHERE edition_id = ? AND sent_at IS NULL AND attempts > 0",
                List.of(Ids.bytes(edition)));
        return ((Number) query.getSingleResult()).intValue();
    }

    private static String within(Set<String> countries, List<Object> parameters) {
        if (countries.isEmpty()) {
            return "";
        }
        parameters.addAll(countries);
        return " AND e.country IN (" + String.join(", ", Collections.nCopies(countries.size(), "?")) + ")";
    }

    private Query with(String sql, List<Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
