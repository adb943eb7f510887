package org.ceiba.sessions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.catalogue.CourseDefinition.AgendaItem;
import org.ceiba.catalogue.CourseDefinition.Speaker;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;

/** Sessions in the database. */
@Dependent
class SessionsRepository {

    private static final int MOST_UNRECORDED = 20;
    private static final String COLUMNS =
            "s.id, s.edition_id, s.session_key, s.title, s.starts_at, s.time_zone, s.minutes,"
                    + " s.meeting_link, s.agenda, s.speakers, s.languages, s.state, s.sequence, s.changed_at";
    private static final String UPCOMING = "SELECT " + COLUMNS + ", e.edition_key, c.languages,"
            + " (SELECT JSON_OBJECTAGG(t.language, t.title) FROM course_text t WHERE t.course_id = c.id)"
            + " FROM session s JOIN edition e ON e.id = s.edition_id JOIN course c ON c.id = e.course_id";

    @PersistenceContext
    private EntityManager entities;

    void add(Session session) {
        entities.persist(session);
        entities.flush();
    }

    Optional<Session> session(UUID id) {
        return Optional.ofNullable(entities.find(Session.class, id));
    }

    List<SessionRow> ofEdition(UUID edition) {
        return rows(
                        "SELECT " + COLUMNS + " FROM session s WHERE s.edition_id = ?1 ORDER BY s.starts_at",
                        Ids.bytes(edition))
                .stream()
                .map(SessionsRepository::row)
                .toList();
    }

    /** Sessions of editions that are open or running, that end after the instant. */
    List<UpcomingSession> upcoming(Instant after, int most) {
        return upcoming(
                UPCOMING + " WHERE s.starts_at > ?1 AND s.state = 'planned' AND e.state IN ('open', 'running')"
                        + " ORDER BY s.starts_at LIMIT " + most,
                InstantConverter.utc(after.minusSeconds(86_400)));
    }

    /** Sessions of the editions that the person takes part in, that end after the instant. */
    List<UpcomingSession> upcomingOf(UUID person, Instant after, int most) {
        return upcoming(
                UPCOMING + " JOIN enrolment n ON n.edition_id = e.id WHERE n.person_id = ?1"
                        + " AND n.state IN ('enrolled', 'completed') AND s.starts_at > ?2 AND s.state = 'planned'"
                        + " ORDER BY s.starts_at LIMIT " + most,
                Ids.bytes(person),
                InstantConverter.utc(after));
    }

    /** All sessions of the person's editions, cancelled ones too, for the person's calendar. */
    List<UpcomingSession> calendarOf(UUID person, Instant after) {
        return upcoming(
                UPCOMING + " JOIN enrolment n ON n.edition_id = e.id WHERE n.person_id = ?1"
                        + " AND n.state IN ('enrolled', 'completed') AND s.starts_at > ?2 ORDER BY s.starts_at LIMIT 500",
                Ids.bytes(person),
                InstantConverter.utc(after));
    }

    /** Sessions of the editions that the person leads by a role in them, or of all, that start from then until then. */
    List<UpcomingSession> ofStaff(UUID person, boolean everywhere, Instant from, Instant until, int most) {
        return ofStaff("", person, everywhere, from, until, most);
    }

    /** Those of them that were not cancelled and have no attendance. */
    List<UpcomingSession> unrecorded(UUID person, boolean everywhere, Instant from, Instant until) {
        return ofStaff(
                " AND s.state = 'planned' AND TIMESTAMPADD(MINUTE, s.minutes, s.starts_at) < ?2"
                        + " AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id)",
                person,
                everywhere,
                from,
                until,
                MOST_UNRECORDED);
    }

    private List<UpcomingSession> ofStaff(
            String which, UUID person, boolean everywhere, Instant from, Instant until, int most) {
        String led = everywhere
                ? ""
                : " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.edition_id = e.id AND g.person_id = ?3)";
        String sql = UPCOMING + " WHERE s.starts_at >= ?1 AND s.starts_at < ?2" + which + led
                + " ORDER BY s.starts_at, s.id LIMIT " + most;
        Object first = InstantConverter.utc(from);
        Object last = InstantConverter.utc(until);
        return everywhere ? upcoming(sql, first, last) : upcoming(sql, first, last, Ids.bytes(person));
    }

    /** Sessions in other editions that a facilitator of this edition leads at the same time. */
    @SuppressWarnings("unchecked")
    List<String> clashes(UUID edition, UUID session, Instant from, Instant to) {
        return entities.createNativeQuery(
                        """
                        SELECT DISTINCT CONCAT(p.given_name, ' ', p.family_name, ' (', e.edition_key, ')')
                        FROM role_grant mine
                        JOIN role_grant theirs ON theirs.person_id = mine.person_id AND theirs.role = 'facilitator'
                        JOIN session s ON s.edition_id = theirs.edition_id
                        JOIN edition e ON e.id = s.edition_id
                        JOIN person p ON p.id = mine.person_id
                        WHERE mine.edition_id = ?1 AND mine.role = 'facilitator' AND s.state = 'planned' AND s.id <> ?2
                          AND s.starts_at < ?4 AND s.starts_at > ?5
                          AND TIMESTAMPADD(MINUTE, s.minutes, s.starts_at) > ?3
                        LIMIT 5""")
                .setParameter(1, Ids.bytes(edition))
                .setParameter(2, Ids.bytes(session))
                .setParameter(3, InstantConverter.utc(from))
                .setParameter(4, InstantConverter.utc(to))
                .setParameter(5, InstantConverter.utc(from.minusSeconds(86_400)))
                .getResultList();
    }

    /** Whether the person takes part in the edition. */
    boolean takesPart(UUID edition, UUID person) {
        return !entities.createNativeQuery("SELECT 1 FROM enrolment WHERE edition_id = ?1 AND person_id = ?2"
                        + " AND state IN ('enrolled', 'completed')")
                .setParameter(1, Ids.bytes(edition))
                .setParameter(2, Ids.bytes(person))
                .getResultList()
                .isEmpty();
    }

    /** Addresses of who must be told of a change. */
    @SuppressWarnings("unchecked")
    List<Recipient> recipients(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT p.id, p.email, p.language, p.time_zone, CONCAT(p.given_name, ' ', p.family_name)
                        FROM enrolment n JOIN person p ON p.id = n.person_id
                        WHERE n.edition_id = ?1 AND n.state = 'enrolled' AND p.erased_at IS NULL""")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        return rows.stream()
                .map(row -> new Recipient(
                        Ids.of(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    record Recipient(UUID person, String address, String language, String timeZone, String name) {}

    /** How many of the enrolled live in which country and zone, the most first. */
    @SuppressWarnings("unchecked")
    List<Object[]> zones(UUID edition) {
        return entities.createNativeQuery(
                        """
                        SELECT n.country, p.time_zone, COUNT(*) FROM enrolment n JOIN person p ON p.id = n.person_id
                        WHERE n.edition_id = ?1 AND n.state = 'enrolled'
                        GROUP BY n.country, p.time_zone ORDER BY n.country, COUNT(*) DESC""")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
    }

    List<Session> planned(Instant after) {
        return entities.createQuery(
                        "SELECT s FROM Session s WHERE s.startsAt > :after AND s.state = 'planned'", Session.class)
                .setParameter("after", after)
                .getResultList();
    }

    /** The person's feed token; made at first use. */
    String feedToken(UUID person, String fresh) {
        entities.createNativeQuery("INSERT IGNORE INTO calendar_feed (token, person_id) VALUES (?1, ?2)")
                .setParameter(1, fresh)
                .setParameter(2, Ids.bytes(person))
                .executeUpdate();
        return (String) entities.createNativeQuery("SELECT token FROM calendar_feed WHERE person_id = ?1")
                .setParameter(1, Ids.bytes(person))
                .getSingleResult();
    }

    Optional<UUID> feedOwner(String token) {
        return entities
                .createNativeQuery("SELECT person_id FROM calendar_feed WHERE token = ?1")
                .setParameter(1, token)
                .getResultList()
                .stream()
                .findFirst()
                .map(Ids::of);
    }

    private List<UpcomingSession> upcoming(String sql, Object... parameters) {
        return rows(sql, parameters).stream()
                .map(row -> new UpcomingSession(
                        row(row),
                        (String) row[14],
                        LocalText.ordered(
                                Json.read((String) row[16], new TypeReference<LinkedHashMap<String, String>>() {}),
                                Languages.list((String) row[15]))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private static SessionRow row(Object[] column) {
        return new SessionRow(
                Ids.of(column[0]),
                Ids.of(column[1]),
                (String) column[2],
                Json.read((String) column[3], LocalText.class),
                InstantConverter.instant(column[4]),
                (String) column[5],
                ((Number) column[6]).intValue(),
                (String) column[7],
                Json.read((String) column[8], new TypeReference<List<AgendaItem>>() {}),
                Json.read((String) column[9], new TypeReference<List<Speaker>>() {}),
                Languages.list((String) column[10]),
                (String) column[11],
                ((Number) column[12]).intValue(),
                InstantConverter.instant(column[13]));
    }
}
