package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.shared.Batch;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;

/** What an import did, and taking it back, in the database. */
@Dependent
class ImportUndoRepository {

    private static final int SOME = 1000;

    @PersistenceContext
    private EntityManager entities;

    /** An enrolment as it is now. */
    record Now(EnrolmentState state, Traits traits) {}

    @SuppressWarnings("unchecked")
    Collection<ImportUndo.Done> done(UUID importId) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT person_id, enrolment_id, image FROM people_import_row
                        WHERE import_id = ?1 AND did <> 'unchanged' ORDER BY line_number""")
                .setParameter(1, Ids.bytes(importId))
                .getResultList();
        Map<UUID, ImportUndo.Done> done = new LinkedHashMap<>();
        for (Object[] row : rows) {
            ImportImage image = Json.read((String) row[2], ImportImage.class);
            Map<String, String> fields = new LinkedHashMap<>();
            image.fields().stream()
                    .filter(field -> !field.name().equals("status"))
                    .forEach(field -> fields.put(field.name(), field.before()));
            ImportUndo.Done one = new ImportUndo.Done(
                    Ids.of(row[0]),
                    Ids.of(row[1]),
                    image.newPerson(),
                    image.newEnrolment(),
                    fields,
                    image.before(),
                    image.personVersion(),
                    image.enrolmentVersion(),
                    image.personVersion() - 1,
                    image.enrolmentVersion() == null ? 0 : image.enrolmentVersion() - 1);
            done.merge(one.person(), one, ImportUndo.Done::then);
        }
        return done.values();
    }

    /** Those that are still as the import left them, and that nobody has worked, attended or been certified by. */
    Map<UUID, Now> untouchedEnrolments(List<ImportUndo.Done> done) {
        Map<UUID, Now> untouched = new HashMap<>();
        Map<UUID, Integer> versions = new HashMap<>();
        done.forEach(one -> versions.put(one.enrolment(), one.enrolmentVersion()));
        for (List<UUID> some : parts(List.copyOf(versions.keySet()))) {
            for (Object[] row : in(
                    """
                    SELECT e.id, e.version, e.state, e.country, e.sex, e.institution_type FROM enrolment e
                    WHERE e.id IN (%s)
                     AND NOT EXISTS (SELECT 1 FROM item_completion i WHERE i.enrolment_id = e.id)
                     AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.enrolment_id = e.id)
                     AND NOT EXISTS (SELECT 1 FROM quiz_attempt q WHERE q.enrolment_id = e.id)
                     AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.enrolment_id = e.id)
                     AND NOT EXISTS (SELECT 1 FROM group_member g WHERE g.enrolment_id = e.id)
                     AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.enrolment_id = e.id)
                    FOR UPDATE""",
                    some)) {
                UUID id = Ids.of(row[0]);
                if (versions.get(id).equals(((Number) row[1]).intValue())) {
                    untouched.put(
                            id,
                            new Now(
                                    EnrolmentState.of((String) row[2]),
                                    new Traits((String) row[3], (String) row[4], (String) row[5])));
                }
            }
        }
        return untouched;
    }

    List<ImportUndo.Done> untouchedPeople(Collection<ImportUndo.Done> done) {
        Map<UUID, Integer> versions = new HashMap<>();
        for (List<UUID> some : parts(done.stream().map(ImportUndo.Done::person).toList())) {
            in("SELECT id, version FROM person WHERE id IN (%s) FOR UPDATE", some)
                    .forEach(row -> versions.put(Ids.of(row[0]), ((Number) row[1]).intValue()));
        }
        return done.stream()
                .filter(one -> Integer.valueOf(one.personVersion()).equals(versions.get(one.person())))
                .toList();
    }

    void restorePeople(List<ImportUndo.Done> changed) {
        for (ImportUndo.Done one : changed) {
            List<String> columns = List.copyOf(one.fields().keySet());
            Query query = entities.createNativeQuery("UPDATE person SET "
                    + String.join(
                            ", ",
                            columns.stream().map(column -> column + " = ?").toList())
                    + ", version = ? WHERE id = ?");
            for (int i = 0; i < columns.size(); i++) {
                query.setParameter(i + 1, one.fields().get(columns.get(i)));
            }
            query.setParameter(columns.size() + 1, one.versionBefore());
            query.setParameter(columns.size() + 2, Ids.bytes(one.person())).executeUpdate();
        }
    }

    /** Deletes those who never signed in, have no role and are in no edition. */
    void deletePeople(List<UUID> people) {
        String alone =
                """
                WHERE %s IN (%s)
                  AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person_id = %1$s)
                  AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = %1$s)
                  AND NOT EXISTS (SELECT 1 FROM single_use_link l WHERE l.person_id = %1$s)
                  AND NOT EXISTS (SELECT 1 FROM api_token t WHERE t.person_id = %1$s)
                  AND NOT EXISTS (SELECT 1 FROM calendar_feed f WHERE f.person_id = %1$s)""";
        for (List<UUID> some : parts(people)) {
            change(
                    "DELETE FROM account " + alone.formatted("account.person_id", marks(some))
                            + " AND password_hash IS NULL AND confirmed_at IS NULL",
                    some);
            change(
                    "DELETE FROM person " + alone.formatted("person.id", marks(some))
                            + " AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = person.id)",
                    some);
        }
    }

    void forgetChanges(UUID importId, Collection<UUID> enrolments) {
        new Batch(entities.unwrap(Connection.class))
                .run(
                        "DELETE FROM enrolment_change WHERE enrolment_id = ? AND import_id = ?",
                        enrolments.stream()
                                .map(id -> new Object[] {Ids.bytes(id), Ids.bytes(importId)})
                                .toList());
    }

    void restoreEnrolments(List<ImportUndo.Done> changed) {
        new Batch(entities.unwrap(Connection.class))
                .run(
                        """
                        UPDATE enrolment SET state = ?, since = ?, reason = ?, waiting_number = ?, enrolled_at = ?,
                                             version = ?
                        WHERE id = ?""",
                        changed.stream()
                                .map(one -> new Object[] {
                                    one.before().state(),
                                    InstantConverter.utc(one.before().since()),
                                    one.before().reason(),
                                    one.before().waitingNumber(),
                                    InstantConverter.utc(one.before().enrolledAt()),
                                    one.enrolmentVersionBefore(),
                                    Ids.bytes(one.enrolment())
                                })
                                .toList());
    }

    void deleteEnrolments(List<UUID> enrolments) {
        for (List<UUID> some : parts(enrolments)) {
            change("DELETE FROM progress WHERE enrolment_id IN (" + marks(some) + ")", some);
            change("DELETE FROM enrolment WHERE id IN (" + marks(some) + ")", some);
        }
    }

    private static List<List<UUID>> parts(List<UUID> ids) {
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SOME) {
            parts.add(ids.subList(from, Math.min(from + SOME, ids.size())));
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> in(String sql, List<UUID> ids) {
        return with(sql.formatted(marks(ids)), ids).getResultList();
    }

    private void change(String sql, List<UUID> ids) {
        with(sql, ids).executeUpdate();
    }

    private Query with(String sql, List<UUID> ids) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, Ids.bytes(ids.get(i)));
        }
        return query;
    }

    private static String marks(List<UUID> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }
}
