package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The statements of a rebuild; each works on whole tables inside the database. */
@Dependent
class FiguresRebuildRepository {

    private static final String INTO =
            "INSERT INTO completion_figure (scope, day, country, sex, institution_type, applied,"
                    + " enrolled, withdrawn, completed, people) ";
    private static final String GROUP = "COALESCE(n.sex, 'none'), COALESCE(n.institution_type, 'none')";

    @PersistenceContext
    private EntityManager entities;

    void clear() {
        run("DELETE FROM completion_figure");
        run("DELETE FROM counted_person");
    }

    void editions() {
        run(INTO
                + """
                SELECT n.edition_id, DATE(c.at), n.country, %s, SUM(c.from_state IS NULL), 0,
                       SUM((c.to_state = 'withdrawn') - (COALESCE(c.from_state, '') = 'withdrawn')),
                       SUM((c.to_state = 'completed') - (COALESCE(c.from_state, '') = 'completed')), 0
                FROM enrolment_change c JOIN enrolment n ON n.id = c.enrolment_id
                GROUP BY n.edition_id, DATE(c.at), n.country, %s"""
                        .formatted(GROUP, GROUP));
        run(INTO
                + """
                SELECT n.edition_id, DATE(n.enrolled_at), n.country, %s, 0, COUNT(*), 0, 0, COUNT(*)
                FROM enrolment n WHERE n.enrolled_at IS NOT NULL
                GROUP BY n.edition_id, DATE(n.enrolled_at), n.country, %s
                ON DUPLICATE KEY UPDATE enrolled = enrolled + VALUES(enrolled), people = people + VALUES(people)"""
                        .formatted(GROUP, GROUP));
    }

    /** A scope over several editions: its figures are sums, its people are counted once. */
    void spans(String scope) {
        run(INTO
                + """
                SELECT %s, f.day, f.country, f.sex, f.institution_type, SUM(f.applied), SUM(f.enrolled),
                       SUM(f.withdrawn), SUM(f.completed), 0
                FROM completion_figure f JOIN edition ed ON ed.id = f.scope
                GROUP BY %s, f.day, f.country, f.sex, f.institution_type"""
                        .formatted(scope, scope));
        run(
                """
                INSERT INTO counted_person (scope, person_id, day, country, sex, institution_type)
                SELECT scope, person_id, day, country, sex, type FROM (
                    SELECT %s AS scope, n.person_id, DATE(n.enrolled_at) AS day, n.country,
                           COALESCE(n.sex, 'none') AS sex, COALESCE(n.institution_type, 'none') AS type,
                           ROW_NUMBER() OVER (PARTITION BY %s, n.person_id ORDER BY DATE(n.enrolled_at), n.id) AS place
                    FROM enrolment n JOIN edition ed ON ed.id = n.edition_id
                    WHERE n.enrolled_at IS NOT NULL) ranked
                WHERE place = 1"""
                        .formatted(scope, scope));
        run(INTO
                + """
                SELECT c.scope, c.day, c.country, c.sex, c.institution_type, 0, 0, 0, 0, COUNT(*)
                FROM counted_person c
                WHERE c.scope IN (SELECT %s FROM edition ed)
                GROUP BY c.scope, c.day, c.country, c.sex, c.institution_type
                ON DUPLICATE KEY UPDATE people = people + VALUES(people)"""
                        .formatted(scope));
    }

    /** The sum of all days, which answers what holds now. */
    void sums() {
        run(
                INTO
                        + """
                SELECT f.scope, '9999-12-31', f.country, f.sex, f.institution_type, SUM(f.applied), SUM(f.enrolled),
                       SUM(f.withdrawn), SUM(f.completed), SUM(f.people)
                FROM completion_figure f GROUP BY f.scope, f.country, f.sex, f.institution_type""");
        run("DELETE FROM completion_figure WHERE applied = 0 AND enrolled = 0 AND withdrawn = 0 AND completed = 0"
                + " AND people = 0");
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
