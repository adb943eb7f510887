package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;

/** The figures of reports: kept ones for whole days, facts for the part of a day that is left. */
@Dependent
class ReportRepository {

    private static final String SUMS =
            "SUM(f.applied), SUM(f.enrolled), SUM(f.withdrawn), SUM(f.completed), SUM(f.people)";

    @PersistenceContext
    private EntityManager entities;

    /** What a query is limited to. */
    record Limits(Scope scope, LocalDate from, Instant until, Collection<String> countries, List<Dimension> by) {

        boolean byEdition() {
            return by.contains(Dimension.EDITION);
        }

        /** Everything up to now, which is kept as one sum. */
        boolean isSum() {
            return from == null && until == null;
        }
    }

    /**
     * What one statement finds.
     *
     * @param people in each group, where they are counted from facts; otherwise the groups' figures tell them
     * @param everybody the distinct people of the whole; null where the groups' sum is that
     */
    record Found(Map<List<String>, Figures> groups, Map<List<String>, Long> people, Long everybody) {}

    /** Where the people of a report come from. */
    enum People {
        /** From the groups' kept figures; they add up within one edition, and over editions in the sum kept for all. */
        GROUPS,
        /** From the groups' kept figures; the whole from the kept sum of the scope, as a person may be in several editions. */
        SUM,
        /** Counted from enrolments, as nothing that is kept tells them. */
        FACTS
    }

    /** Groups, their figures and their people, all with one statement. */
    @SuppressWarnings("unchecked")
    Found find(Limits limits, People people) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        kept(sql, limits, values);
        if (limits.until() != null) {
            rest(sql.append(" UNION ALL "), limits, values);
        }
        if (people == People.FACTS) {
            people(sql.append(" UNION ALL "), limits, true, values);
            people(sql.append(" UNION ALL "), limits, false, values);
        } else if (people == People.SUM) {
            sum(sql.append(" UNION ALL "), limits, values);
        }
        Map<List<String>, Figures> groups = new LinkedHashMap<>();
        Map<List<String>, Long> counted = new LinkedHashMap<>();
        Long everybody = null;
        int width = limits.by().size() + 1;
        for (Object[] row : (List<Object[]>) query(sql.toString(), values).getResultList()) {
            List<String> group = group(row, width);
            switch ((String) row[0]) {
                case "figures" -> groups.merge(group, figures(row, width), Figures::plus);
                case "people" -> counted.put(group, number(row[width]));
                default -> everybody = number(row[width]);
            }
        }
        return new Found(groups, counted, everybody);
    }

    /** Whole days; {@code people} of scopes over several editions is right for sums alone. */
    private static void kept(StringBuilder sql, Limits limits, List<Object> values) {
        sql.append("SELECT 'figures', ");
        limits.by().forEach(dimension -> sql.append(
                        dimension == Dimension.EDITION ? "e.edition_key" : "f." + dimension.column())
                .append(", "));
        sql.append(SUMS).append(" FROM completion_figure f");
        if (limits.byEdition()) {
            sql.append(" JOIN edition e ON e.id = f.scope");
            scopeOfEdition(sql.append(" WHERE 1 = 1"), limits.scope(), values);
        } else {
            sql.append(" WHERE f.scope = ?");
            values.add(Ids.bytes(limits.scope().id()));
        }
        if (limits.isSum()) {
            sql.append(" AND f.day = '9999-12-31'");
        } else {
            sql.append(" AND f.day >= ? AND f.day < ?");
            values.add(limits.from() == null ? LocalDate.of(1970, 1, 1) : limits.from());
            values.add(limits.until() == null ? FiguresKeeper.SUM : day(limits.until()));
        }
        countries(sql, "f.country", limits.countries(), values);
        sql.append(" GROUP BY ")
                .append(limits.by().stream()
                        .map(dimension -> dimension == Dimension.EDITION ? "e.edition_key" : "f." + dimension.column())
                        .collect(Collectors.joining(", ")));
    }

    /** What happened on the last day, up to the moment; without people. */
    private static void rest(StringBuilder sql, Limits limits, List<Object> values) {
        sql.append("SELECT 'figures', ");
        limits.by().forEach(dimension -> sql.append(column(dimension)).append(", "));
        sql.append("SUM(c.from_state IS NULL), SUM(n.enrolled_at = c.at AND c.to_state IN ('enrolled', 'completed',"
                + " 'not-completed') AND (c.from_state IS NULL OR c.from_state NOT IN ('enrolled', 'completed',"
                + " 'not-completed')) OR n.enrolled_at = c.at AND c.from_state IS NULL AND c.to_state = 'withdrawn'),"
                + " SUM((c.to_state = 'withdrawn') - (COALESCE(c.from_state, '') = 'withdrawn')),"
                + " SUM((c.to_state = 'completed') - (COALESCE(c.from_state, '') = 'completed')), 0"
                + " FROM enrolment_change c JOIN enrolment n ON n.id = c.enrolment_id JOIN edition e ON e.id = n.edition_id"
                + " WHERE c.at >= ? AND c.at <= ?");
        values.add(InstantConverter.utc(day(limits.until()).atStartOfDay().toInstant(ZoneOffset.UTC)));
        values.add(InstantConverter.utc(limits.until()));
        scopeOfEdition(sql, limits.scope(), values);
        countries(sql, "n.country", limits.countries(), values);
        sql.append(" GROUP BY ").append(facts(limits));
    }

    /**
     * Distinct people who were enrolled for the first time in an edition within the limits. Grouped by country, sex or
     * type, a person counts in the group of each enrolment; with no group, once.
     */
    private static void people(StringBuilder sql, Limits limits, boolean grouped, List<Object> values) {
        sql.append(grouped ? "SELECT 'people', " : "SELECT 'everybody', ");
        limits.by().forEach(dimension -> sql.append(grouped ? column(dimension) : "NULL")
                .append(", "));
        sql.append("COUNT(DISTINCT n.person_id), 0, 0, 0, 0 FROM enrolment n JOIN edition e ON e.id = n.edition_id"
                + " WHERE n.enrolled_at >= ? AND n.enrolled_at <= ?");
        values.add(
                limits.from() == null
                        ? LocalDate.of(1970, 1, 1).atStartOfDay()
                        : limits.from().atStartOfDay());
        values.add(limits.until() == null ? FiguresKeeper.SUM.atStartOfDay() : InstantConverter.utc(limits.until()));
        scopeOfEdition(sql, limits.scope(), values);
        countries(sql, "n.country", limits.countries(), values);
        if (grouped) {
            sql.append(" GROUP BY ").append(facts(limits));
        }
    }

    /** The people of the whole scope up to now. */
    private static void sum(StringBuilder sql, Limits limits, List<Object> values) {
        sql.append("SELECT 'everybody', ")
                .append("NULL, ".repeat(limits.by().size()))
                .append(
                        "SUM(f.people), 0, 0, 0, 0 FROM completion_figure f WHERE f.scope = ? AND f.day = '9999-12-31'");
        values.add(Ids.bytes(limits.scope().id()));
        countries(sql, "f.country", limits.countries(), values);
    }

    private static String facts(Limits limits) {
        return limits.by().stream().map(ReportRepository::fact).collect(Collectors.joining(", "));
    }

    /** What a group is shown as; it is grouped by the column itself, as MariaDB does not know an expression again. */
    private static String column(Dimension dimension) {
        return switch (dimension) {
            case EDITION, COUNTRY -> fact(dimension);
            case SEX, INSTITUTION_TYPE -> "COALESCE(" + fact(dimension) + ", 'none')";
        };
    }

    private static String fact(Dimension dimension) {
        return dimension == Dimension.EDITION ? "e.edition_key" : "n." + dimension.column();
    }

    private static void scopeOfEdition(StringBuilder sql, Scope scope, List<Object> values) {
        if (scope.kind() != Scope.Kind.EVERYTHING) {
            sql.append(scope.kind() == Scope.Kind.COURSE ? " AND e.course_id = ?" : " AND e.id = ?");
            values.add(Ids.bytes(scope.id()));
        }
    }

    private static void countries(StringBuilder sql, String column, Collection<String> countries, List<Object> values) {
        if (!countries.isEmpty()) {
            sql.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(String.join(",", Collections.nCopies(countries.size(), "?")))
                    .append(')');
            values.addAll(countries);
        }
    }

    private static Figures figures(Object[] row, int first) {
        return new Figures(
                number(row[first]),
                number(row[first + 1]),
                number(row[first + 2]),
                number(row[first + 3]),
                number(row[first + 4]));
    }

    private Query query(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static List<String> group(Object[] row, int width) {
        List<String> group = new ArrayList<>();
        for (int i = 1; i < width; i++) {
            group.add(String.valueOf(row[i]));
        }
        return group;
    }

    private static long number(Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Courses, and the newest editions, to choose from. */
    @SuppressWarnings("unchecked")
    List<ReportChoice> choices(String language) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        (SELECT c.course_key, NULL, COALESCE(t.title, f.title), NULL
                         FROM course c
                         JOIN course_text f ON f.course_id = c.id AND f.language = LEFT(c.languages, 2)
                         LEFT JOIN course_text t ON t.course_id = c.id AND t.language = ?1
                         ORDER BY 3 LIMIT 300)
                        UNION ALL
                        (SELECT c.course_key, e.edition_key, COALESCE(t.title, f.title), e.starts_on
                         FROM (SELECT edition_key, course_id, starts_on FROM edition
                               ORDER BY starts_on DESC, id DESC LIMIT 60) e
                         JOIN course c ON c.id = e.course_id
                         JOIN course_text f ON f.course_id = c.id AND f.language = LEFT(c.languages, 2)
                         LEFT JOIN course_text t ON t.course_id = c.id AND t.language = ?1)""")
                .setParameter(1, language)
                .getResultList();
        return rows.stream()
                .map(row -> new ReportChoice(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? null : LocalDate.parse(row[3].toString())))
                .toList();
    }

    /** The id of the course with that key; null where there is none. */
    UUID course(String key) {
        return (UUID)
                entities
                        .createNativeQuery("SELECT id FROM course WHERE course_key = ?1")
                        .setParameter(1, key)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(Ids::of)
                        .orElse(null);
    }
}
