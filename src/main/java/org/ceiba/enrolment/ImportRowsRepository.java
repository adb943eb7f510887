package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.Batch;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;

/** Reads whom a part of a list is about, and writes what becomes of them, many rows with each statement. */
@Dependent
class ImportRowsRepository {

    private static final int EMAILS = 1000;

    @PersistenceContext
    private EntityManager entities;

    /** Makes the draft know everybody of these addresses who is in the database; takes their rows if it will write. */
    void know(ImportDraft draft, List<String> emails, boolean lock) {
        UUID edition = draft.edition() == null ? null : draft.edition().id();
        for (int from = 0; from < emails.size(); from += EMAILS) {
            know(draft, edition, emails.subList(from, Math.min(from + EMAILS, emails.size())), lock);
        }
    }

    @SuppressWarnings("unchecked")
    private void know(ImportDraft draft, UUID edition, List<String> emails, boolean lock) {
        Query query = entities.createNativeQuery(
                """
                SELECT p.id, p.email, p.given_name, p.family_name, p.country, p.sex, p.institution, p.institution_type,
                       p.language, p.time_zone, p.version,
                       e.id AS enrolment_id, e.state, e.since, e.reason, e.waiting_number, e.country AS of_country,
                       e.sex AS of_sex, e.institution_type AS of_type, e.enrolled_at, e.version AS enrolment_version
                FROM person p LEFT JOIN enrolment e ON e.person_id = p.id AND e.edition_id = ?
                WHERE p.email IN (%s)"""
                                .formatted(String.join(", ", Collections.nCopies(emails.size(), "?")))
                        + (lock ? " FOR UPDATE" : ""));
        query.setParameter(1, Ids.bytes(edition == null ? new UUID(0, 0) : edition));
        for (int i = 0; i < emails.size(); i++) {
            query.setParameter(i + 2, emails.get(i));
        }
        ((List<Object[]>) query.getResultList())
                .forEach(row -> draft.know(person(row), ((Number) row[10]).intValue(), enrolled(row)));
    }

    private static PersonRow person(Object[] row) {
        return new PersonRow(
                Ids.of(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }

    private static DraftPerson.Enrolled enrolled(Object[] row) {
        return row[11] == null
                ? null
                : new DraftPerson.Enrolled(
                        Ids.of(row[11]),
                        EnrolmentState.of((String) row[12]),
                        InstantConverter.instant(row[13]),
                        (String) row[14],
                        row[15] == null ? null : ((Number) row[15]).longValue(),
                        new Traits((String) row[16], (String) row[17], (String) row[18]),
                        InstantConverter.instant(row[19]),
                        ((Number) row[20]).intValue());
    }

    /** Writes people, accounts and enrolments with their history. */
    void write(ImportDraft draft, ImportJob job, Instant now) {
        Batch batch = new Batch(entities.unwrap(Connection.class));
        List<DraftPerson> people = draft.people();
        List<DraftPerson> added = people.stream().filter(DraftPerson::isNew).toList();
        batch.run(
                """
                INSERT INTO person (id, email, given_name, family_name, country, sex, institution, institution_type,
                                    language, time_zone, created_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                added.stream()
                        .map(DraftPerson::row)
                        .map(p -> new Object[] {
                            Ids.bytes(p.id()),
                            p.email(),
                            p.givenName(),
                            p.familyName(),
                            p.country(),
                            p.sex(),
                            p.institution(),
                            p.institutionType(),
                            p.language(),
                            p.timeZone(),
                            InstantConverter.utc(now)
                        })
                        .toList());
        batch.run(
                "INSERT INTO account (person_id, version) VALUES (?, 1)",
                added.stream().map(p -> new Object[] {Ids.bytes(p.row().id())}).toList());
        batch.run(
                """
                UPDATE person SET given_name = ?, family_name = ?, country = ?, sex = ?, institution = ?,
                                  institution_type = ?, language = ?, time_zone = ?, version = ?
                WHERE id = ?""",
                people.stream()
                        .filter(DraftPerson::isChanged)
                        .map(p -> new Object[] {
                            p.row().givenName(), p.row().familyName(), p.row().country(),
                                    p.row().sex(),
                            p.row().institution(), p.row().institutionType(),
                                    p.row().language(), p.row().timeZone(),
                            p.version(), Ids.bytes(p.row().id())
                        })
                        .toList());
        if (draft.edition() != null) {
            enrol(batch, draft, job, now);
        }
    }

    private static void enrol(Batch batch, ImportDraft draft, ImportJob job, Instant now) {
        byte[] edition = Ids.bytes(draft.edition().id());
        batch.run(
                """
                INSERT INTO enrolment (id, edition_id, person_id, state, since, reason, waiting_number, country, sex,
                                       institution_type, applied_at, enrolled_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                draft.people().stream()
                        .filter(DraftPerson::isNewlyEnrolled)
                        .map(p -> new Object[] {
                            Ids.bytes(p.enrolment().id()),
                            edition,
                            Ids.bytes(p.row().id()),
                            p.enrolment().state().code(),
                            InstantConverter.utc(p.enrolment().since()),
                            p.enrolment().reason(),
                            p.enrolment().waitingNumber(),
                            p.enrolment().traits().country(),
                            p.enrolment().traits().sex(),
                            p.enrolment().traits().institutionType(),
                            InstantConverter.utc(first(draft, p)),
                            InstantConverter.utc(p.enrolment().enrolledAt()),
                            p.enrolment().version()
                        })
                        .toList());
        batch.run(
                """
                UPDATE enrolment SET state = ?, since = ?, reason = ?, waiting_number = ?, enrolled_at = ?, version = ?
                WHERE id = ?""",
                draft.people().stream()
                        .filter(DraftPerson::isEnrolmentChanged)
                        .map(DraftPerson::enrolment)
                        .map(e -> new Object[] {
                            e.state().code(),
                            InstantConverter.utc(e.since()),
                            e.reason(),
                            e.waitingNumber(),
                            InstantConverter.utc(e.enrolledAt()),
                            e.version(),
                            Ids.bytes(e.id())
                        })
                        .toList());
        batch.run(
                """
                INSERT INTO enrolment_change (id, enrolment_id, edition_id, from_state, to_state, at, recorded_at,
                                              by_person, reason, import_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                draft.changes().stream()
                        .map(change -> new Object[] {
                            Ids.bytes(Ids.next()),
                            Ids.bytes(change.enrolmentId()),
                            edition,
                            change.from() == null ? null : change.from().code(),
                            change.to().code(),
                            InstantConverter.utc(change.at()),
                            InstantConverter.utc(now),
                            Ids.bytes(job.startedBy()),
                            Reason.IMPORTED,
                            Ids.bytes(job.id())
                        })
                        .toList());
    }

    private static Instant first(ImportDraft draft, DraftPerson person) {
        return draft.firstOf(person.enrolment().id());
    }

    /** Keeps what was done to each line. */
    void keep(ImportDraft draft, ImportJob job) {
        new Batch(entities.unwrap(Connection.class))
                .run(
                        """
                        INSERT INTO people_import_row (import_id, line_number, person_id, enrolment_id, name, did, image)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""",
                        draft.lines().stream()
                                .map(line -> new Object[] {
                                    Ids.bytes(job.id()),
                                    line.number(),
                                    Ids.bytes(line.draft().row().id()),
                                    line.draft().enrolment() == null
                                            ? null
                                            : Ids.bytes(line.draft().enrolment().id()),
                                    line.draft().row().name(),
                                    line.did(),
                                    line.did().equals("unchanged") ? null : Json.write(line.image())
                                })
                                .toList());
    }
}
