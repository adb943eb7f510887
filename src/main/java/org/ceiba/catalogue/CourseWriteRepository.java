package org.ceiba.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;

/** The rows that imports of course packages write. Names of tables and columns come from this room alone. */
@Dependent
class CourseWriteRepository {

    private static final String COURSE =
            "course_key, kind, languages, partial, topics, hours, cover, package_sha256, definition";

    @PersistenceContext
    private EntityManager entities;

    /** A course that is there already, with the hash of its package; its row is locked for this transaction. */
    record Known(UUID id, byte[] sha256) {}

    @SuppressWarnings("unchecked")
    Optional<Known> known(String key) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT id, package_sha256 FROM course WHERE course_key = ?1 FOR UPDATE")
                .setParameter(1, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Known(Ids.of(row[0]), (byte[]) row[1]));
    }

    /** Writes the course's own row, with a new version. */
    void course(UUID id, boolean known, List<Object> values, Instant now) {
        String sql = known
                ? "UPDATE course SET "
                        + Arrays.stream(COURSE.split(", ")).map(c -> c + " = ?").collect(Collectors.joining(", "))
                        + ", imported_at = ?, version = version + 1 WHERE id = ?"
                : "INSERT INTO course (" + COURSE + ", imported_at, version, id) VALUES (" + marks(10) + ", 1, ?)";
        Query query = entities.createNativeQuery(sql);
        int at = 1;
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        query.setParameter(at++, InstantConverter.utc(now));
        query.setParameter(at, Ids.bytes(id));
        query.executeUpdate();
    }

    void insert(String table, String columns, Object... values) {
        run("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks(values.length) + ")", values);
    }

    /** Inserts, or writes over the row with the same identifier. */
    void upsert(String table, String columns, Object... values) {
        String updates = Arrays.stream(columns.split(", "))
                .filter(column -> !column.equals("id"))
                .map(column -> column + " = VALUES(" + column + ")")
                .collect(Collectors.joining(", "));
        run(
                "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks(values.length)
                        + ") ON DUPLICATE KEY UPDATE " + updates,
                values);
    }

    void clear(String table, String column, UUID id) {
        run("DELETE FROM " + table + " WHERE " + column + " = ?", Ids.bytes(id));
    }

    void retire(String table, UUID course) {
        run("UPDATE " + table + " SET retired = TRUE WHERE course_id = ?", Ids.bytes(course));
    }

    /** Key to identifier of a course's modules or items, retired ones too. */
    @SuppressWarnings("unchecked")
    Map<String, UUID> keys(String table, String column, UUID course) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT " + column + ", id FROM " + table + " WHERE course_id = ?1")
                .setParameter(1, Ids.bytes(course))
                .getResultList();
        Map<String, UUID> keys = new HashMap<>();
        rows.forEach(row -> keys.put((String) row[0], Ids.of(row[1])));
        return keys;
    }

    private void run(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }
}
