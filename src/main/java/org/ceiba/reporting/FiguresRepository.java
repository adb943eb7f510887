package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.ceiba.shared.Batch;
import org.ceiba.shared.Ids;

/** The kept figures in the database, as they are written. */
@Dependent
class FiguresRepository {

    private static final int ROWS_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Adds to the cells, in their order. */
    void add(SortedMap<Delta.Cell, Figures> cells) {
        entities.flush();
        new Batch(entities.unwrap(Connection.class))
                .run(
                        """
                        INSERT INTO completion_figure (scope, day, country, sex, institution_type, applied, enrolled,
                                                       withdrawn, completed, people)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE applied = applied + VALUES(applied),
                            enrolled = enrolled + VALUES(enrolled), withdrawn = withdrawn + VALUES(withdrawn),
                            completed = completed + VALUES(completed), people = people + VALUES(people)""",
                        cells.entrySet().stream()
                                .map(entry -> new Object[] {
                                    Ids.bytes(entry.getKey().scope()),
                                    entry.getKey().day(),
                                    entry.getKey().country(),
                                    entry.getKey().sex(),
                                    entry.getKey().institutionType(),
                                    entry.getValue().applied(),
                                    entry.getValue().enrolled(),
                                    entry.getValue().withdrawn(),
                                    entry.getValue().completed(),
                                    entry.getValue().people()
                                })
                                .toList());
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
        entities.flush();
        new Batch(entities.unwrap(Connection.class))
                .run(
                        """
                        INSERT INTO counted_person (person_id, scope, day, country, sex, institution_type)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE day = VALUES(day), country = VALUES(country), sex = VALUES(sex),
                            institution_type = VALUES(institution_type)""",
                        new TreeMap<>(people)
                                .entrySet().stream()
                                        .map(entry -> new Object[] {
                                            Ids.bytes(entry.getKey()),
                                            Ids.bytes(scope),
                                            entry.getValue().day(),
                                            entry.getValue().country(),
                                            entry.getValue().sex(),
                                            entry.getValue().institutionType()
                                        })
                                        .toList());
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String rows(String row, int count) {
        return String.join(",", Collections.nCopies(count, row));
    }
}
