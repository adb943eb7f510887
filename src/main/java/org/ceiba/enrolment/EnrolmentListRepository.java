package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** Enrolments as rows of lists, projected in the database. */
@Dependent
class EnrolmentListRepository {

    private static final String COLUMNS =
            """
            SELECT e.id, d.edition_key, e.state, e.since, e.reason,
                   CASE WHEN e.state = 'waiting' THEN
                       (SELECT COUNT(*) FROM enrolment w
                        WHERE w.edition_id = e.edition_id AND w.state = 'waiting'
                          AND w.waiting_number <= e.waiting_number) END AS place,
                   p.id AS person_id, p.email, p.given_name, p.family_name, p.country, p.sex, p.institution,
                   p.institution_type, p.language, p.time_zone""";

    private static final String JOINS = " JOIN edition d ON d.id = e.edition_id JOIN person p ON p.id = e.person_id";
    private static final String ROW = COLUMNS + " FROM enrolment e" + JOINS;

    /** Place of the total behind the columns of a row. */
    private static final int TOTAL = 16;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<EnrolmentRow> row(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(ROW + " WHERE e.id = ?1")
                .setParameter(1, Ids.bytes(id))
                .getResultList();
        return rows.stream().findFirst().map(EnrolmentListRepository::row);
    }

    /** In the order of decisions: places in the waiting list, then arrival. */
    List<EnrolmentRow> rows(UUID edition, EnrolmentsQuery asked, Page page) {
        List<Object> parameters = new ArrayList<>();
        String where = where(edition, asked, parameters);
        parameters.add(page.size());
        parameters.add(page.first());
        return list(ROW + where + order(asked) + " LIMIT ? OFFSET ?", parameters);
    }

    /** The same with how many there are in all, searched once for both. */
    @SuppressWarnings("unchecked")
    Slice<EnrolmentRow> found(UUID edition, EnrolmentsQuery asked, Page page) {
        List<Object> parameters = new ArrayList<>();
        String where = where(edition, asked, parameters);
        parameters.add(page.size());
        parameters.add(page.first());
        String found = "SELECT e.id, COUNT(*) OVER () AS total FROM enrolment e JOIN person p ON p.id = e.person_id"
                + where + order(asked) + " LIMIT ? OFFSET ?";
        String sql = COLUMNS + ", found.total FROM (" + found + ") found JOIN enrolment e ON e.id = found.id" + JOINS
                + order(asked);
        List<Object[]> rows = with(entities.createNativeQuery(sql), parameters).getResultList();
        long total = !rows.isEmpty()
                ? ((Number) rows.get(0)[TOTAL]).longValue()
                : page.first() == 0 ? 0 : count(edition, asked);
        return new Slice<>(rows.stream().map(EnrolmentListRepository::row).toList(), total, page);
    }

    /** In the order of arrival, behind one; for the API's cursor. */
    List<EnrolmentRow> after(UUID edition, EnrolmentsQuery asked, UUID after, int limit) {
        List<Object> parameters = new ArrayList<>();
        String where = where(edition, asked, parameters);
        parameters.add(Ids.bytes(after == null ? new UUID(0, 0) : after));
        parameters.add(limit);
        return list(ROW + where + " AND e.id > ? ORDER BY e.id LIMIT ?", parameters);
    }

    private long count(UUID edition, EnrolmentsQuery asked) {
        List<Object> parameters = new ArrayList<>();
        String where = where(edition, asked, parameters);
        Query query = entities.createNativeQuery(
                "SELECT COUNT(*) FROM enrolment e JOIN person p ON p.id = e.person_id" + where);
        return ((Number) with(query, parameters).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    List<EnrolmentStory.Change> changes(UUID enrolment) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT c.from_state, c.to_state, c.at, c.recorded_at,
                               CONCAT(p.given_name, ' ', p.family_name), c.reason
                        FROM enrolment_change c LEFT JOIN person p ON p.id = c.by_person
                        WHERE c.enrolment_id = ?1 ORDER BY c.at DESC, c.id DESC""")
                .setParameter(1, Ids.bytes(enrolment))
                .getResultList();
        return rows.stream()
                .map(row -> new EnrolmentStory.Change(
                        (String) row[0],
                        (String) row[1],
                        InstantConverter.instant(row[2]),
                        InstantConverter.instant(row[3]),
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    private static String order(EnrolmentsQuery asked) {
        return " ORDER BY " + (asked.state() == null ? "e.id" : "e.waiting_number, e.id");
    }

    private static String where(UUID edition, EnrolmentsQuery asked, List<Object> parameters) {
        StringBuilder where = new StringBuilder(" WHERE e.edition_id = ?");
        parameters.add(Ids.bytes(edition));
        if (asked.state() != null) {
            where.append(" AND e.state = ?");
            parameters.add(asked.state().code());
        }
        if (asked.country() != null) {
            where.append(" AND e.country = ?");
            parameters.add(asked.country());
        }
        if (!asked.countries().isEmpty()) {
            where.append(" AND e.country IN (")
                    .append(String.join(
                            ", ", Collections.nCopies(asked.countries().size(), "?")))
                    .append(')');
            parameters.addAll(asked.countries());
        }
        if (asked.text() != null) {
            where.append(" AND (p.family_name LIKE ? OR p.given_name LIKE ? OR p.email LIKE ?)");
            parameters.addAll(Collections.nCopies(3, asked.text().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%"));
        }
        return where.toString();
    }

    @SuppressWarnings("unchecked")
    private List<EnrolmentRow> list(String sql, List<Object> parameters) {
        List<Object[]> rows = with(entities.createNativeQuery(sql), parameters).getResultList();
        return rows.stream().map(EnrolmentListRepository::row).toList();
    }

    private static Query with(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static EnrolmentRow row(Object[] column) {
        PersonRow person = new PersonRow(
                Ids.of(column[6]),
                (String) column[7],
                (String) column[8],
                (String) column[9],
                (String) column[10],
                (String) column[11],
                (String) column[12],
                (String) column[13],
                (String) column[14],
                (String) column[15]);
        return new EnrolmentRow(
                Ids.of(column[0]),
                (String) column[1],
                person,
                (String) column[2],
                InstantConverter.instant(column[3]),
                (String) column[4],
                column[5] == null ? null : ((Number) column[5]).intValue());
    }
}
