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
    private static final String STATED = "COALESCE(n.sex, 'none') AS sex, COALESCE(n.institution_type, 'none') AS type";

    /** The enrolment by which a person counts: the order of cells, {@link Delta.Cell#compareTo}. */
    static final String EARLIEST =
            "DATE(n.enrolled_at), n.country, COALESCE(n.sex, 'none'), COALESCE(n.institution_type, 'none')";

    static final String EMPTY = "applied = 0 AND enrolled = 0 AND withdrawn = 0 AND completed = 0 AND people = 0";

    @PersistenceContext
    private EntityManager entities;

    void clear() {
        run("DELETE FROM completion_figure");
        run("DELETE FROM counted_person");
    }

    void editions() {
        run(INTO + changes(""));
        run(INTO
                + enrolled("")
                + " ON DUPLICATE KEY UPDATE enrolled = enrolled + VALUES(enrolled), people = people + VALUES(people)");
    }

    /** What the changes of enrolments add to their editions' figures. */
    static String changes(String where) {
        return """
                SELECT edition_id, day, country, sex, type, SUM(applied), 0, SUM(withdrawn), SUM(completed), 0 FROM (
                    SELECT n.edition_id, DATE(c.at) AS day, n.country, %s, c.from_state IS NULL AS applied,
                           (c.to_state = 'withdrawn') - (COALESCE(c.from_state, '') = 'withdrawn') AS withdrawn,
                           (c.to_state = 'completed') - (COALESCE(c.from_state, '') = 'completed') AS completed
                    FROM enrolment_change c JOIN enrolment n ON n.id = c.enrolment_id %s) facts
                GROUP BY edition_id, day, country, sex, type"""
                .formatted(STATED, where);
    }

    /** What first enrolments add to their editions' figures. */
    static String enrolled(String and) {
        return """
                SELECT edition_id, day, country, sex, type, 0, COUNT(*), 0, 0, COUNT(*) FROM (
                    SELECT n.edition_id, DATE(n.enrolled_at) AS day, n.country, %s
                    FROM enrolment n WHERE n.enrolled_at IS NOT NULL %s) facts
                GROUP BY edition_id, day, country, sex, type"""
                .formatted(STATED, and);
    }

    /** The sum of all days, which answers what holds now. */
    static String sum(String where) {
        return """
                SELECT f.scope, '9999-12-31', f.country, f.sex, f.institution_type, SUM(f.applied), SUM(f.enrolled),
                       SUM(f.withdrawn), SUM(f.completed), SUM(f.people)
                FROM completion_figure f %s GROUP BY f.scope, f.country, f.sex, f.institution_type"""
                .formatted(where);
    }

    /** A scope over several editions: its figures are sums, its people are counted once. */
    void spans(String scope) {
        run(INTO
                + """
                SELECT span, day, country, sex, institution_type, SUM(applied), SUM(enrolled), SUM(withdrawn),
                       SUM(completed), 0
                FROM (SELECT %s AS span, f.* FROM completion_figure f JOIN edition ed ON ed.id = f.scope) facts
                GROUP BY span, day, country, sex, institution_type"""
                        .formatted(scope));
        run(
                """
                INSERT INTO counted_person (scope, person_id, day, country, sex, institution_type)
                SELECT scope, person_id, day, country, sex, type FROM (
                    SELECT %s AS scope, n.person_id, DATE(n.enrolled_at) AS day, n.country, %s,
                           ROW_NUMBER() OVER (PARTITION BY %s, n.person_id ORDER BY %s) AS place
                    FROM enrolment n JOIN edition ed ON ed.id = n.edition_id
                    WHERE n.enrolled_at IS NOT NULL) ranked
                WHERE place = 1"""
                        .formatted(scope, STATED, scope, EARLIEST));
        run(INTO
                + """
                SELECT c.scope, c.day, c.country, c.sex, c.institution_type, 0, 0, 0, 0, COUNT(*)
                FROM counted_person c
                WHERE c.scope IN (SELECT %s FROM edition ed)
                GROUP BY c.scope, c.day, c.country, c.sex, c.institution_type
                ON DUPLICATE KEY UPDATE people = people + VALUES(people)"""
                        .formatted(scope));
    }

    void sums() {
        run(INTO + sum(""));
        run("DELETE FROM completion_figure WHERE " + EMPTY);
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
