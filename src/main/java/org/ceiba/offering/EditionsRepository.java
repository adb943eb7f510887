package org.ceiba.offering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.ceiba.shared.LocalText;

/** Editions in the database. */
@Dependent
class EditionsRepository {

    private static final String FACTS =
            """
            SELECT e.id, e.edition_key, e.course_id, c.course_key, c.version, e.number, e.starts_on, e.ends_on,
                   e.opens_at, e.closes_at, e.acceptance, e.seats, e.languages, e.time_zone, e.state, e.completion,
                   e.version AS edition_version,
                   (SELECT JSON_ARRAYAGG(CONCAT(q.dimension, ' ', q.value, ' ', q.seats))
                    FROM quota q WHERE q.edition_id = e.id) AS quotas
            FROM edition e JOIN course c ON c.id = e.course_id""";

    @PersistenceContext
    private EntityManager entities;

    void add(Edition edition) {
        entities.persist(edition);
        entities.flush();
    }

    /** Writes a change, under another version whatever was changed: quotas are no columns of the edition. */
    void raise(Edition edition) {
        entities.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    Optional<Edition> lock(UUID id) {
        return Optional.ofNullable(entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<EditionFacts> facts(UUID id) {
        return one(FACTS + " WHERE e.id = ?1", Ids.bytes(id));
    }

    Optional<EditionFacts> facts(String key) {
        return one(FACTS + " WHERE e.edition_key = ?1", key);
    }

    @SuppressWarnings("unchecked")
    private Optional<EditionFacts> one(String sql, Object key) {
        List<Object[]> rows =
                entities.createNativeQuery(sql).setParameter(1, key).getResultList();
        return rows.stream().findFirst().map(EditionsRepository::facts);
    }

    /** Editions in the order of their keys, after one; drafts only among those that the caller may see. */
    @SuppressWarnings("unchecked")
    List<EditionFacts> after(String key, int size, boolean drafts) {
        List<Object[]> rows = entities.createNativeQuery(FACTS + " WHERE e.edition_key > ?1"
                        + (drafts ? "" : " AND e.state <> 'draft'") + " ORDER BY e.edition_key LIMIT ?2")
                .setParameter(1, key == null ? "" : key)
                .setParameter(2, size)
                .getResultList();
        return rows.stream().map(EditionsRepository::facts).toList();
    }

    /** Editions that are not closed and that the person leads by a role in them, or all of them. */
    @SuppressWarnings("unchecked")
    List<LedEdition> led(UUID person, boolean everywhere, int most) {
        String scope = everywhere
                ? ""
                : " AND EXISTS (SELECT 1 FROM role_grant g WHERE g.edition_id = e.id AND g.person_id = ?2"
                        + " AND g.country IS NULL)";
        Query query = entities.createNativeQuery("SELECT e.edition_key, c.languages,"
                        + " (SELECT JSON_OBJECTAGG(t.language, t.title) FROM course_text t WHERE t.course_id = c.id),"
                        + " e.number, e.starts_on, e.ends_on, e.state"
                        + " FROM edition e JOIN course c ON c.id = e.course_id WHERE e.state <> 'closed'" + scope
                        + " ORDER BY e.ends_on, e.edition_key LIMIT ?1")
                .setParameter(1, most);
        if (!everywhere) {
            query.setParameter(2, Ids.bytes(person));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new LedEdition(
                                (String) row[0],
                                LocalText.ordered(
                                        Json.read((String) row[2], new TypeReference<Map<String, String>>() {}),
                                        Languages.list((String) row[1])),
                                ((Number) row[3]).intValue(),
                                date(row[4]),
                                date(row[5]),
                                (String) row[6]))
                        .toList();
    }

    /** Takes the course's row, so that its next edition's number is given once; absent where there is no such course. */
    @SuppressWarnings("unchecked")
    Optional<Course> course(String key) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT id, version FROM course WHERE course_key = ?1 FOR UPDATE")
                .setParameter(1, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Course(Ids.of(row[0]), ((Number) row[1]).intValue()));
    }

    record Course(UUID id, int version) {}

    /** Key to title, in the order of titles; in the course's first language where it has no title in this one. */
    @SuppressWarnings("unchecked")
    Map<String, String> courses(String language) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT c.course_key, COALESCE(t.title, f.title) AS title FROM course c
                        LEFT JOIN course_text t ON t.course_id = c.id AND t.language = ?1
                        LEFT JOIN course_text f ON f.course_id = c.id AND f.language = LEFT(c.languages, 2)
                        ORDER BY title""")
                .setParameter(1, language)
                .getResultList();
        Map<String, String> courses = new LinkedHashMap<>();
        rows.forEach(row -> courses.put((String) row[0], (String) row[1]));
        return courses;
    }

    int nextNumber(UUID course) {
        Number highest =
                (Number) entities.createNativeQuery("SELECT COALESCE(MAX(number), 0) FROM edition WHERE course_id = ?1")
                        .setParameter(1, Ids.bytes(course))
                        .getSingleResult();
        return highest.intValue() + 1;
    }

    void quotas(UUID edition, List<Quota> quotas) {
        entities.createNativeQuery("DELETE FROM quota WHERE edition_id = ?1")
                .setParameter(1, Ids.bytes(edition))
                .executeUpdate();
        for (Quota quota : quotas) {
            entities.createNativeQuery(
                            "INSERT INTO quota (edition_id, dimension, value, seats) VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, Ids.bytes(edition))
                    .setParameter(2, quota.by())
                    .setParameter(3, quota.value())
                    .setParameter(4, quota.seats())
                    .executeUpdate();
        }
    }

    void announce(UUID edition, UUID author, Instant at, String title, String body) {
        entities.createNativeQuery(
                        """
                        INSERT INTO announcement (id, edition_id, author_id, at, title, body)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, Ids.bytes(Ids.next()))
                .setParameter(2, Ids.bytes(edition))
                .setParameter(3, Ids.bytes(author))
                .setParameter(4, InstantConverter.utc(at))
                .setParameter(5, title)
                .setParameter(6, body)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<AnnouncementRow> announcements(UUID edition, int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT a.id, a.at, CONCAT(p.given_name, ' ', p.family_name), a.title, a.body
                        FROM announcement a LEFT JOIN person p ON p.id = a.author_id
                        WHERE a.edition_id = ?1 ORDER BY a.at DESC, a.id DESC LIMIT ?2""")
                .setParameter(1, Ids.bytes(edition))
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new AnnouncementRow(
                        Ids.of(row[0]), InstantConverter.instant(row[1]), (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    private static EditionFacts facts(Object[] column) {
        return new EditionFacts(
                Ids.of(column[0]),
                (String) column[1],
                Ids.of(column[2]),
                (String) column[3],
                ((Number) column[4]).intValue(),
                ((Number) column[5]).intValue(),
                date(column[6]),
                date(column[7]),
                InstantConverter.instant(column[8]),
                InstantConverter.instant(column[9]),
                (String) column[10],
                column[11] == null ? null : ((Number) column[11]).intValue(),
                quotas((String) column[17]),
                Languages.list((String) column[12]),
                (String) column[13],
                (String) column[14],
                Json.read((String) column[15], new TypeReference<CompletionRule>() {}),
                ((Number) column[16]).intValue());
    }

    private static List<Quota> quotas(String json) {
        List<String> joined = json == null ? List.of() : Json.read(json, new TypeReference<List<String>>() {});
        return joined.stream()
                .sorted()
                .map(quota -> quota.split(" "))
                .map(part -> new Quota(part[0], part[1], Integer.parseInt(part[2])))
                .toList();
    }

    private static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
