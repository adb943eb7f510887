package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Quota;
import org.ceiba.shared.Batch;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;

/** Enrolments, their history and their figures in the database. */
@Dependent
class EnrolmentRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Somebody in the waiting list, as far as seating needs to know. */
    record Waiting(UUID id, long number, Traits traits) {}

    /** The seats of an edition as their locked row says. */
    record Seats(int taken, long nextWaiting) {}

    void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    Optional<Enrolment> enrolment(UUID id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id));
    }

    Optional<Enrolment> enrolment(UUID edition, UUID person) {
        return entities.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.editionId = :edition AND e.personId = :person",
                        Enrolment.class)
                .setParameter("edition", edition)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Takes the enrolment's row as it is now. */
    Optional<Enrolment> lock(UUID id) {
        Enrolment enrolment = entities.find(Enrolment.class, id);
        if (enrolment != null) {
            entities.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(enrolment);
    }

    /** Takes the rows of these enrolments of one edition, in the order of their ids. */
    List<Enrolment> lock(UUID edition, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT e FROM Enrolment e WHERE e.editionId = :edition AND e.id IN :ids ORDER BY e.id",
                                Enrolment.class)
                        .setParameter("edition", edition)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /**
     * Takes the rows of these enrolments, in the order of their ids, without reading them. The list stands in a derived
     * table because MySQL refuses to lock a {@code JSON_TABLE} itself (error 3569).
     */
    void hold(Collection<UUID> ids) {
        List<String> sorted = ids.stream()
                .distinct()
                .sorted()
                .map(id -> id.toString().replace("-", ""))
                .toList();
        entities.createNativeQuery(
                        """
                        SELECT e.id
                        FROM (SELECT UNHEX(id) AS id FROM JSON_TABLE(?1, '$[*]' COLUMNS (id CHAR(32) PATH '$')) listed) these
                        STRAIGHT_JOIN enrolment e ON e.id = these.id FOR UPDATE""")
                .setParameter(1, Json.write(sorted))
                .getResultList();
    }

    /**
     * Takes the row of one enrolment. The versions stand in subqueries because those lock nothing (MySQL manual, "Locking
     * Reads"): all people of an edition may do this at once.
     */
    @SuppressWarnings("unchecked")
    Optional<HeldEnrolment> hold(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT e.id, e.edition_id, e.person_id, e.state, e.since, e.enrolled_at, e.country,
                               (SELECT d.version FROM edition d WHERE d.id = e.edition_id) AS edition_version,
                               (SELECT c.version FROM edition d JOIN course c ON c.id = d.course_id
                                WHERE d.id = e.edition_id) AS course_version
                        FROM enrolment e WHERE e.id = ?1 FOR UPDATE""")
                .setParameter(1, Ids.bytes(id))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new HeldEnrolment(
                        new EnrolmentRef(
                                Ids.of(row[0]),
                                Ids.of(row[1]),
                                Ids.of(row[2]),
                                EnrolmentState.of((String) row[3]),
                                InstantConverter.instant(row[4]),
                                InstantConverter.instant(row[5])),
                        (String) row[6],
                        ((Number) row[7]).intValue(),
                        ((Number) row[8]).intValue()));
    }

    /**
     * Begins the count of a new edition's seats. The row is there before the first application, because many who find
     * none at once would each lock the gap and wait for each other.
     */
    void beginSeats(UUID edition) {
        entities.createNativeQuery("INSERT INTO seat_count (edition_id) VALUES (?1)")
                .setParameter(1, Ids.bytes(edition))
                .executeUpdate();
    }

    /** Takes the edition's seats: until this transaction ends nobody else gives one, or takes one back. */
    Seats lockSeats(UUID edition) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "SELECT taken, next_waiting FROM seat_count WHERE edition_id = ?1 FOR UPDATE")
                .setParameter(1, Ids.bytes(edition))
                .getSingleResult();
        return new Seats(((Number) row[0]).intValue(), ((Number) row[1]).longValue());
    }

    /** People of an edition by dimension and value, as kept. */
    @SuppressWarnings("unchecked")
    Map<Counts.Key, Integer> counts(UUID edition) {
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT dimension, value, people FROM enrolment_count WHERE edition_id = ?1")
                .setParameter(1, Ids.bytes(edition))
                .getResultList();
        Map<Counts.Key, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put(new Counts.Key((String) row[0], (String) row[1]), ((Number) row[2]).intValue()));
        return counts;
    }

    /** How the edition is seated by what is kept. */
    Seating seating(EditionFacts edition, int taken) {
        Map<Counts.Key, Integer> counts = counts(edition.id());
        Map<Quota, Integer> takenOf = new HashMap<>();
        edition.quotas()
                .forEach(
                        quota -> takenOf.put(quota, counts.getOrDefault(new Counts.Key(quota.by(), quota.value()), 0)));
        return new Seating(edition.seats(), edition.quotas(), taken, takenOf);
    }

    /** Some of the waiting list, in its order, behind a place. */
    @SuppressWarnings("unchecked")
    List<Waiting> waiting(UUID edition, long behind, int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        SELECT id, waiting_number, country, sex, institution_type FROM enrolment
                        WHERE edition_id = ?1 AND state = 'waiting' AND waiting_number > ?2
                        ORDER BY waiting_number LIMIT ?3""")
                .setParameter(1, Ids.bytes(edition))
                .setParameter(2, behind)
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting(
                        Ids.of(row[0]),
                        ((Number) row[1]).longValue(),
                        new Traits((String) row[2], (String) row[3], (String) row[4])))
                .toList();
    }

    /** Takes the rows of all enrolments of an edition in that state, in the order of their arrival. */
    List<Enrolment> lockAll(UUID edition, EnrolmentState state) {
        return entities.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.editionId = :edition AND e.state = :state ORDER BY e.id",
                        Enrolment.class)
                .setParameter("edition", edition)
                .setParameter("state", state.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Writes the history of what was decided, the figures, and the seats. */
    void record(Ledger ledger, UUID by) {
        entities.flush();
        Batch batch = new Batch(entities.unwrap(Connection.class));
        Object at = InstantConverter.utc(ledger.now());
        batch.run(
                """
                INSERT INTO enrolment_change
                    (id, enrolment_id, edition_id, from_state, to_state, at, recorded_at, by_person, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ledger.entries().stream()
                        .map(entry -> new Object[] {
                            Ids.bytes(Ids.next()),
                            Ids.bytes(entry.change().enrolmentId()),
                            Ids.bytes(ledger.editionId()),
                            code(entry.change().from()),
                            code(entry.change().to()),
                            at,
                            at,
                            Ids.bytes(by),
                            entry.reason()
                        })
                        .toList());
        count(ledger.editionId(), Counts.of(ledger.changes()));
        if (ledger.seating() != null) {
            seats(ledger.editionId(), ledger.seating().taken(), ledger.nextWaiting());
        }
    }

    /** Keeps the figures of an edition up to date. */
    void count(UUID edition, Counts counts) {
        new Batch(entities.unwrap(Connection.class))
                .run(
                        """
                        INSERT INTO enrolment_count (edition_id, dimension, value, people) VALUES (?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE people = people + VALUES(people)""",
                        counts.deltas().entrySet().stream()
                                .map(delta -> new Object[] {
                                    Ids.bytes(edition),
                                    delta.getKey().dimension(),
                                    delta.getKey().value(),
                                    delta.getValue()
                                })
                                .toList());
    }

    /** Writes the locked row of the edition's seats. */
    void seats(UUID edition, int taken, long nextWaiting) {
        entities.createNativeQuery("UPDATE seat_count SET taken = ?1, next_waiting = ?2 WHERE edition_id = ?3")
                .setParameter(1, taken)
                .setParameter(2, nextWaiting)
                .setParameter(3, Ids.bytes(edition))
                .executeUpdate();
    }

    /** Names, addresses and languages of people, for mails to them. */
    @SuppressWarnings("unchecked")
    Map<UUID, Recipient> recipients(Collection<UUID> people) {
        String sql = "SELECT id, email, given_name, language FROM person WHERE erased_at IS NULL AND id IN (%s)"
                .formatted(String.join(",", Collections.nCopies(people.size(), "?")));
        Query query = entities.createNativeQuery(sql);
        int position = 1;
        for (UUID person : people) {
            query.setParameter(position++, Ids.bytes(person));
        }
        Map<UUID, Recipient> recipients = new HashMap<>();
        ((List<Object[]>) query.getResultList())
                .forEach(row -> recipients.put(
                        Ids.of(row[0]), new Recipient((String) row[1], (String) row[2], (String) row[3])));
        return recipients;
    }

    record Recipient(String email, String givenName, String language) {}

    private static String code(EnrolmentState state) {
        return state == null ? null : state.code();
    }
}
