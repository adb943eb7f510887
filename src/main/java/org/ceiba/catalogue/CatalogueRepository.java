package org.ceiba.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** The catalogue's lists, projected from courses and their editions. */
@Dependent
class CatalogueRepository {

    private static final String OPEN = "e.state IN ('open', 'running') AND e.opens_at <= ? AND e.closes_at > ?";

    /** A course with the edition that its card tells of: one that can be applied to now, else the newest of the liveliest state. */
    private static final String FROM =
            """
             FROM course c
             JOIN course_text t ON t.course_id = c.id AND t.language = COALESCE(
                 (SELECT x.language FROM course_text x WHERE x.course_id = c.id AND x.language = ?), LEFT(c.languages, 2))
             LEFT JOIN edition e ON e.id = COALESCE(
                 (SELECT p.id FROM edition p WHERE p.course_id = c.id AND p.state = 'running'
                     AND p.opens_at <= ? AND p.closes_at > ? ORDER BY p.starts_on DESC LIMIT 1),
                 (SELECT p.id FROM edition p WHERE p.course_id = c.id AND p.state = 'open'
                     AND p.opens_at <= ? AND p.closes_at > ? ORDER BY p.starts_on DESC LIMIT 1),
                 (SELECT p.id FROM edition p WHERE p.course_id = c.id AND p.state = 'running' ORDER BY p.starts_on DESC LIMIT 1),
                 (SELECT p.id FROM edition p WHERE p.course_id = c.id AND p.state = 'open' ORDER BY p.starts_on DESC LIMIT 1),
                 (SELECT p.id FROM edition p WHERE p.course_id = c.id AND p.state = 'closed' ORDER BY p.starts_on DESC LIMIT 1))
             WHERE 1 = 1""";

    /** Place of the total behind the columns of a card. */
    private static final int TOTAL = 17;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Slice<CourseCard> cards(CatalogueFilter filter, String language, Instant now, Page page) {
        Object at = InstantConverter.utc(now);
        List<Object> values = new ArrayList<>(List.of(language, at, at, at, at));
        String where = where(filter, now, values);
        List<Object> all = new ArrayList<>(List.of(InstantConverter.utc(now), InstantConverter.utc(now)));
        all.addAll(values);
        all.add(page.size());
        all.add(page.first());
        List<Object[]> rows = query(
                        "SELECT c.course_key, c.kind, c.topics, c.hours, c.cover, t.cover_alt, t.language, t.title,"
                                + " t.summary, t.audience, e.edition_key, e.state, (" + OPEN
                                + ") AS is_open, e.closes_at,"
                                + " e.starts_on, e.ends_on, COALESCE(e.languages, c.languages),"
                                + " COUNT(*) OVER () AS total " + FROM + where
                                + " ORDER BY is_open DESC, e.closes_at, t.title LIMIT ? OFFSET ?",
                        all)
                .getResultList();
        Number total = !rows.isEmpty()
                ? (Number) rows.get(0)[TOTAL]
                : page.first() == 0
                        ? 0
                        : (Number)
                                query("SELECT COUNT(*)" + FROM + where, values).getSingleResult();
        return new Slice<>(rows.stream().map(CatalogueRepository::card).toList(), total.longValue(), page);
    }

    private static String where(CatalogueFilter filter, Instant now, List<Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.text() != null) {
            where.append(" AND (t.title LIKE ? OR t.summary LIKE ? OR t.audience LIKE ?)");
            String part = "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            values.addAll(List.of(part, part, part));
        }
        if (filter.topic() != null) {
            where.append(" AND FIND_IN_SET(?, c.topics)");
            values.add(filter.topic());
        }
        if (filter.language() != null) {
            where.append(" AND FIND_IN_SET(?, COALESCE(e.languages, c.languages))");
            values.add(filter.language());
        }
        if (filter.kind() != null) {
            where.append(" AND c.kind = ?");
            values.add(filter.kind());
        }
        if ("open".equals(filter.state())) {
            where.append(" AND ").append(OPEN);
            values.addAll(List.of(InstantConverter.utc(now), InstantConverter.utc(now)));
        } else if (filter.state() != null) {
            where.append(" AND e.state = ?");
            values.add(filter.state());
        }
        return where.toString();
    }

    /** Texts of a course's page: language, title, summary, audience, cover, alternative text, about. */
    Optional<Object[]> text(UUID course, String language) {
        return query(
                        "SELECT t.language, t.title, t.summary, t.audience, c.cover, t.cover_alt, COALESCE(t.about, f.about)"
                                + " FROM course c JOIN course_text f ON f.course_id = c.id AND f.language = LEFT(c.languages, 2)"
                                + " JOIN course_text t ON t.course_id = c.id AND t.language = COALESCE((SELECT x.language FROM"
                                + " course_text x WHERE x.course_id = c.id AND x.language = ?), f.language) WHERE c.id = ?",
                        List.of(language, Ids.bytes(course)))
                .getResultList()
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<CoursePageRow.EditionRow> editions(UUID course, Instant now, int limit) {
        List<Object[]> rows = query(
                        "SELECT e.edition_key, e.number, e.state, (" + OPEN + "), e.starts_on, e.ends_on,"
                                + " (SELECT COALESCE(SUM(f.enrolled), 0) FROM completion_figure f WHERE f.scope = e.id AND"
                                + " f.day = '9999-12-31'), (SELECT COALESCE(SUM(f.completed), 0) FROM completion_figure f"
                                + " WHERE f.scope = e.id AND f.day = '9999-12-31') FROM edition e WHERE e.course_id = ?"
                                + " AND e.state <> 'draft' ORDER BY e.starts_on DESC LIMIT ?",
                        List.of(InstantConverter.utc(now), InstantConverter.utc(now), Ids.bytes(course), limit))
                .getResultList();
        return rows.stream()
                .map(row -> new CoursePageRow.EditionRow(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        flag(row[3]),
                        date(row[4]),
                        date(row[5]),
                        ((Number) row[6]).intValue(),
                        ((Number) row[7]).intValue()))
                .toList();
    }

    private Query query(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static CourseCard card(Object[] row) {
        return new CourseCard(
                (String) row[0],
                (String) row[1],
                Languages.list((String) row[2]),
                (BigDecimal) row[3],
                cover((String) row[0], (String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                flag(row[12]),
                InstantConverter.instant(row[13]),
                date(row[14]),
                date(row[15]),
                Languages.list((String) row[16]));
    }

    /** Where the cover is served; null for none. */
    static String cover(String course, String path) {
        return path == null || path.isEmpty() ? null : "/media/" + course + path.substring(path.lastIndexOf('/'));
    }

    private static boolean flag(Object column) {
        return column != null && ((Number) column).intValue() != 0;
    }

    private static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
