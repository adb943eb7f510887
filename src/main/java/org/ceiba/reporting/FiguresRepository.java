package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.ceiba.shared.Ids;

/** The kept figures in the database, as they are written. */
@Dependent
class FiguresRepository {

    private static final int ROWS_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Adds to the cells, in their order. */
    void add(SortedMap<Delta.Cell, Figures> cells) {
        List<Map.Entry<Delta.Cell, Figures>> all = new ArrayList<>(cells.entrySet());
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<Map.Entry<Delta.Cell, Figures>> part = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
            Query query = entities.createNativeQuery(
                    "INSERT INTO completion_figure (scope, day, country, sex, institution_type, applied, enrolled,"
                            + " withdrawn, completed, people) VALUES "
                            + rows("(?,?,?,?,?,?,?,?,?,?)", part.size())
                            + " ON DUPLICATE KEY UPDATE applied = applied + VALUES(applied),"
                            + " enrolled = enrolled + VALUES(enrolled), withdrawn = withdrawn + VALUES(withdrawn),"
                            + " completed = completed + VALUES(completed), people = people + VALUES(people)");
            int at = 1;
            for (Map.Entry<Delta.Cell, Figures> entry : part) {
                at = cell(query, at, entry.getKey());
                Figures figures = entry.getValue();
                query.setParameter(at++, figures.applied());
                query.setParameter(at++, figures.enrolled());
                query.setParameter(at++, figures.withdrawn());
                query.setParameter(at++, figures.completed());
                query.setParameter(at++, figures.people());
            }
            query.executeUpdate();
        }
    }

    /** Where these people are counted in the scope; who is not yet, is absent. */
    @SuppressWarnings("unchecked")
    Map<UUID, Delta.Cell> counted(UUID scope, List<UUID> people) {
        Map<UUID, Delta.Cell> counted = new HashMap<>();
        for (int from = 0; from < people.size(); from += ROWS_AT_ONCE) {
            List<UUID> part = people.subList(from, Math.min(people.size(), from + ROWS_AT_ONCE));
            Query query = entities.createNativeQuery(
                    "SELECT person_id, day, country, sex, institution_type FROM counted_person WHERE scope = ?"
                            + " AND person_id IN (" + rows("?", part.size()) + ") ORDER BY person_id FOR UPDATE");
            query.setParameter(1, Ids.bytes(scope));
            for (int i = 0; i < part.size(); i++) {
                query.setParameter(i + 2, Ids.bytes(part.get(i)));
            }
            for (Object[] row : (List<Object[]>) query.getResultList()) {
                counted.put(
                        Ids.of(row[0]),
                        new Delta.Cell(scope, day(row[1]), (String) row[2], (String) row[3], (String) row[4]));
            }
        }
        return counted;
    }

    /** Counts these people in these cells, whether they were counted before or not. */
    void count(UUID scope, Map<UUID, Delta.Cell> people) {
        List<UUID> all = new ArrayList<>(people.keySet());
        Collections.sort(all);
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<UUID> part = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
            Query query = entities.createNativeQuery(
                    "INSERT INTO counted_person (person_id, scope, day, country, sex, institution_type) VALUES "
                            + rows("(?,?,?,?,?,?)", part.size())
                            + " ON DUPLICATE KEY UPDATE day = VALUES(day), country = VALUES(country), sex = VALUES(sex),"
                            + " institution_type = VALUES(institution_type)");
            int at = 1;
            for (UUID person : part) {
                query.setParameter(at++, Ids.bytes(person));
                at = cell(query, at, people.get(person));
            }
            query.executeUpdate();
        }
    }

    private static int cell(Query query, int at, Delta.Cell cell) {
        query.setParameter(at, Ids.bytes(cell.scope()));
        query.setParameter(at + 1, cell.day());
        query.setParameter(at + 2, cell.country());
        query.setParameter(at + 3, cell.sex());
        query.setParameter(at + 4, cell.institutionType());
        return at + 5;
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String rows(String row, int count) {
        return String.join(",", Collections.nCopies(count, row));
    }
}
