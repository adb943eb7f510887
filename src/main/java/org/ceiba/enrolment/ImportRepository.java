package org.ceiba.enrolment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.Languages;
import org.ceiba.shared.Page;

/** Imports and what they did, in the database. */
@Dependent
class ImportRepository {

    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final String ROW =
            """
            SELECT i.id, e.edition_key, i.file_name, i.state, i.dry_run, i.rows_done, i.rows_total, i.created,
                   i.changed, i.unchanged, i.rejected, i.errors, i.started_at, i.ended_at, i.source IS NOT NULL
            FROM people_import i LEFT JOIN edition e ON e.id = i.edition_id""";

    @PersistenceContext
    private EntityManager entities;

    void add(ImportJob job, String fileName, int rows) {
        entities.createNativeQuery(
                        """
                        INSERT INTO people_import (id, edition_id, started_by, started_at, alive_at, file_name, countries,
                                                   dry_run, state, rows_total, errors, source)
                        VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, 'running', ?8, ?9, ?10)""")
                .setParameter(1, Ids.bytes(job.id()))
                .setParameter(2, Ids.bytes(job.edition()))
                .setParameter(3, Ids.bytes(job.startedBy()))
                .setParameter(4, InstantConverter.utc(job.startedAt()))
                .setParameter(5, fileName)
                .setParameter(6, String.join(",", job.countries()))
                .setParameter(7, job.dryRun())
                .setParameter(8, rows)
                .setParameter(9, Json.write(job.errors()))
                .setParameter(10, job.source())
                .executeUpdate();
    }

    /** Takes a running import's row; absent where it no longer runs. */
    @SuppressWarnings("unchecked")
    Optional<ImportJob> lock(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT id, edition_id, started_by, started_at, dry_run, countries, rows_done, source, errors
                        FROM people_import WHERE id = ?1 AND state = 'running' FOR UPDATE""")
                .setParameter(1, Ids.bytes(id))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new ImportJob(
                        Ids.of(row[0]),
                        Ids.of(row[1]),
                        Ids.of(row[2]),
                        InstantConverter.instant(row[3]),
                        truth(row[4]),
                        Set.copyOf(Languages.list((String) row[5])),
                        ((Number) row[6]).intValue(),
                        (byte[]) row[7],
                        errors((String) row[8])));
    }

    /** Takes over an import whose node has fallen silent; another node passes over it meanwhile. */
    @SuppressWarnings("unchecked")
    Optional<UUID> abandoned(Instant now) {
        List<Object> ids = entities.createNativeQuery(
                        """
                        SELECT id FROM people_import WHERE state = 'running' AND alive_at < ?1
                        ORDER BY alive_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, InstantConverter.utc(now.minus(SILENCE)))
                .getResultList();
        Optional<UUID> id = ids.stream().findFirst().map(Ids::of);
        id.ifPresent(found -> entities.createNativeQuery("UPDATE people_import SET alive_at = ?1 WHERE id = ?2")
                .setParameter(1, InstantConverter.utc(now))
                .setParameter(2, Ids.bytes(found))
                .executeUpdate());
        return id;
    }

    void advance(UUID id, ImportTally tally, Instant now) {
        entities.createNativeQuery(
                        """
                        UPDATE people_import
                        SET rows_done = rows_done + ?1, created = created + ?2, changed = changed + ?3,
                            unchanged = unchanged + ?4, rejected = rejected + ?5, errors = ?6, alive_at = ?7
                        WHERE id = ?8""")
                .setParameter(1, tally.rows())
                .setParameter(2, tally.created())
                .setParameter(3, tally.changed())
                .setParameter(4, tally.unchanged())
                .setParameter(5, tally.rejected())
                .setParameter(6, Json.write(tally.errors()))
                .setParameter(7, InstantConverter.utc(now))
                .setParameter(8, Ids.bytes(id))
                .executeUpdate();
    }

    /** @param state done or undone */
    void end(UUID id, String state, boolean keepSource, Instant now) {
        entities.createNativeQuery("UPDATE people_import SET state = ?1, ended_at = ?2"
                        + (keepSource ? "" : ", source = NULL") + " WHERE id = ?3")
                .setParameter(1, state)
                .setParameter(2, InstantConverter.utc(now))
                .setParameter(3, Ids.bytes(id))
                .executeUpdate();
    }

    /** The file of a dry run, for the run in earnest; null where it is no longer kept. */
    byte[] source(UUID id) {
        return (byte[]) entities.createNativeQuery("SELECT source FROM people_import WHERE id = ?1")
                .setParameter(1, Ids.bytes(id))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Optional<ImportRow> row(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(ROW + " WHERE i.id = ?1")
                .setParameter(1, Ids.bytes(id))
                .getResultList();
        return rows.stream().findFirst().map(ImportRepository::row);
    }

    @SuppressWarnings("unchecked")
    List<ImportRow> ofEdition(UUID edition, int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        ROW + " WHERE i.edition_id = ?1 ORDER BY i.started_at DESC LIMIT ?2")
                .setParameter(1, Ids.bytes(edition))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(ImportRepository::row).toList();
    }

    /** Whom an import is of: its edition and who started it. */
    @SuppressWarnings("unchecked")
    Optional<Origin> origin(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT edition_id, started_by, dry_run, state FROM people_import WHERE id = ?1 FOR UPDATE")
                .setParameter(1, Ids.bytes(id))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Origin(Ids.of(row[0]), Ids.of(row[1]), truth(row[2]), (String) row[3]));
    }

    record Origin(UUID edition, UUID startedBy, boolean dryRun, String state) {}

    /** What an import does, in the order of the file, without what stays as it is. */
    @SuppressWarnings("unchecked")
    List<ImportedRow> touched(UUID id, Page page) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT line_number, person_id, enrolment_id, name, did, image FROM people_import_row
                        WHERE import_id = ?1 AND did <> 'unchanged' ORDER BY line_number LIMIT ?2 OFFSET ?3""")
                .setParameter(1, Ids.bytes(id))
                .setParameter(2, page.size())
                .setParameter(3, page.first())
                .getResultList();
        return rows.stream()
                .map(row -> new ImportedRow(
                        ((Number) row[0]).intValue(),
                        Ids.of(row[1]),
                        Ids.of(row[2]),
                        (String) row[3],
                        (String) row[4],
                        Json.read((String) row[5], ImportImage.class).fields()))
                .toList();
    }

    private static ImportRow row(Object[] column) {
        boolean dryRun = truth(column[4]);
        String state = (String) column[3];
        return new ImportRow(
                Ids.of(column[0]),
                (String) column[1],
                (String) column[2],
                state,
                dryRun,
                number(column[5]),
                number(column[6]),
                number(column[7]),
                number(column[8]),
                number(column[9]),
                number(column[10]),
                errors((String) column[11]),
                InstantConverter.instant(column[12]),
                InstantConverter.instant(column[13]),
                dryRun && state.equals("done") && truth(column[14]));
    }

    private static List<ImportRow.LineError> errors(String json) {
        return Json.read(json, new TypeReference<List<ImportRow.LineError>>() {});
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }
}
