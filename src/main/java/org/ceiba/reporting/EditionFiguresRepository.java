package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.UUID;
import org.ceiba.shared.Ids;

/** One edition's share in the kept figures; each statement works on all of its people inside the database. */
@Dependent
class EditionFiguresRepository {

    private static final String INTO =
            "INSERT INTO completion_figure (scope, day, country, sex, institution_type, applied,"
                    + " enrolled, withdrawn, completed, people) ";
    private static final String ADDING =
            " ON DUPLICATE KEY UPDATE applied = completion_figure.applied + VALUES(applied),"
                    + " enrolled = completion_figure.enrolled + VALUES(enrolled),"
                    + " withdrawn = completion_figure.withdrawn + VALUES(withdrawn),"
                    + " completed = completion_figure.completed + VALUES(completed),"
                    + " people = completion_figure.people + VALUES(people)";

    /** Takes the edition as a parameter. */
    private static final String ITS_PEOPLE =
            "(SELECT i.person_id FROM enrolment i WHERE i.edition_id = ? AND i.enrolled_at IS NOT NULL)";

    @PersistenceContext
    private EntityManager entities;

    /** Nobody else counts the edition's people in this scope until the transaction ends. */
    void hold(UUID scope, UUID edition) {
        entities.flush();
        query(
                        "SELECT COUNT(*) FROM counted_person WHERE scope = ? AND person_id IN " + ITS_PEOPLE
                                + " FOR UPDATE",
                        scope,
                        edition)
                .getResultList();
    }

    /** Adds the edition's figures to the scope's, or takes them away; people apart. */
    void add(UUID scope, UUID edition, int sign) {
        run(
                INTO
                        + """
                        SELECT ?, f.day, f.country, f.sex, f.institution_type, %1$d * f.applied, %1$d * f.enrolled,
                               %1$d * f.withdrawn, %1$d * f.completed, 0
                        FROM completion_figure f WHERE f.scope = ?"""
                                .formatted(sign)
                        + ADDING,
                scope,
                edition);
    }

    /** Forgets where the edition's people are counted in the scope. */
    void uncount(UUID scope, UUID edition) {
        people(scope, edition, -1);
        run("DELETE FROM counted_person WHERE scope = ? AND person_id IN " + ITS_PEOPLE, scope, edition);
    }

    /**
     * Counts the edition's people in the scope where their earliest enrolment is.
     *
     * @param except an edition that does not count; zeros for none
     */
    void count(UUID scope, UUID edition, UUID except) {
        run(
                """
                INSERT INTO counted_person (scope, person_id, day, country, sex, institution_type)
                SELECT ?, person_id, day, country, sex, type FROM (
                    SELECT n.person_id, DATE(n.enrolled_at) AS day, n.country, COALESCE(n.sex, 'none') AS sex,
                           COALESCE(n.institution_type, 'none') AS type,
                           ROW_NUMBER() OVER (PARTITION BY n.person_id ORDER BY %s) AS place
                    FROM enrolment n JOIN edition ed ON ed.id = n.edition_id
                    WHERE ? IN (ed.course_id, UNHEX('00000000000000000000000000000000')) AND n.edition_id <> ?
                      AND n.enrolled_at IS NOT NULL AND n.person_id IN %s) ranked
                WHERE place = 1"""
                        .formatted(FiguresRebuildRepository.EARLIEST, ITS_PEOPLE),
                scope,
                scope,
                except,
                edition);
        people(scope, edition, 1);
    }

    /** Makes the edition's own figures anew from its facts. */
    void anew(UUID edition) {
        run("DELETE FROM completion_figure WHERE scope = ?", edition);
        run(INTO + FiguresRebuildRepository.changes("WHERE n.edition_id = ?"), edition);
        run(INTO + FiguresRebuildRepository.enrolled("AND n.edition_id = ?") + ADDING, edition);
        run(INTO + FiguresRebuildRepository.sum("WHERE f.scope = ?"), edition);
        forgetEmpty(edition);
    }

    void forgetEmpty(UUID scope) {
        run("DELETE FROM completion_figure WHERE scope = ? AND " + FiguresRebuildRepository.EMPTY, scope);
    }

    private void people(UUID scope, UUID edition, int sign) {
        run(
                INTO
                        + """
                        SELECT scope, day, country, sex, institution_type, 0, 0, 0, 0, %d * COUNT(*) FROM (
                            SELECT c.scope, COALESCE(d.last, c.day) AS day, c.country, c.sex, c.institution_type
                            FROM counted_person c JOIN (SELECT NULL AS last UNION ALL SELECT DATE '9999-12-31') d
                            WHERE c.scope = ? AND c.person_id IN %s) counted
                        GROUP BY scope, day, country, sex, institution_type"""
                                .formatted(sign, ITS_PEOPLE)
                        + ADDING,
                scope,
                edition);
    }

    private void run(String sql, UUID... ids) {
        query(sql, ids).executeUpdate();
    }

    private Query query(String sql, UUID... ids) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < ids.length; i++) {
            query.setParameter(i + 1, Ids.bytes(ids[i]));
        }
        return query;
    }
}
