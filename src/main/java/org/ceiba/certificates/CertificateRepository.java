package org.ceiba.certificates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.shared.Ids;
import org.ceiba.shared.InstantConverter;
import org.ceiba.shared.Json;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** Certificates in the database. */
@Dependent
class CertificateRepository {

    private static final String ROW =
            "SELECT c.id, c.code, c.enrolment_id, c.holder, c.facts, c.issued_at, c.revoked_at,"
                    + " c.revoked_reason FROM certificate c";

    @PersistenceContext
    private EntityManager entities;

    void add(Certificate certificate) {
        entities.persist(certificate);
    }

    Optional<Certificate> certificate(CertificateCode code) {
        return entities.createQuery("SELECT c FROM Certificate c WHERE c.code = :code", Certificate.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    Optional<CertificateRow> row(CertificateCode code) {
        return rows(ROW + " WHERE c.code = ?1", code.value()).stream().findFirst();
    }

    List<CertificateRow> ofPerson(UUID person) {
        return rows(ROW + " WHERE c.person_id = ?1 ORDER BY c.issued_at DESC LIMIT 100", Ids.bytes(person));
    }

    /** The signed credential, as it was issued. */
    Optional<String> credential(CertificateCode code) {
        return entities
                .createNativeQuery("SELECT credential FROM certificate WHERE code = ?1")
                .setParameter(1, code.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    Slice<CertificateRow> ofEdition(UUID edition, Page page) {
        List<CertificateRow> rows = rows(
                ROW + " JOIN enrolment e ON e.id = c.enrolment_id WHERE e.edition_id = ?1 ORDER BY c.id LIMIT "
                        + page.size() + " OFFSET " + page.first(),
                Ids.bytes(edition));
        Number total = (Number) entities.createNativeQuery("SELECT COUNT(*) FROM certificate c"
                        + " JOIN enrolment e ON e.id = c.enrolment_id WHERE e.edition_id = ?1")
                .setParameter(1, Ids.bytes(edition))
                .getSingleResult();
        return new Slice<>(rows, total.longValue(), page);
    }

    /** Code of an enrolment's certificate; absent while there is none. */
    Optional<String> code(UUID enrolment) {
        return entities
                .createNativeQuery("SELECT code FROM certificate WHERE enrolment_id = ?1")
                .setParameter(1, Ids.bytes(enrolment))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Edition of a certificate's enrolment. */
    Optional<UUID> edition(CertificateCode code) {
        return entities
                .createNativeQuery("SELECT e.edition_id FROM certificate c JOIN enrolment e"
                        + " ON e.id = c.enrolment_id WHERE c.code = ?1")
                .setParameter(1, code.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(Ids::of);
    }

    /** Completed enrolments among these that have no certificate yet. */
    @SuppressWarnings("unchecked")
    List<Completed> uncertified(List<UUID> enrolments) {
        String marks = String.join(",", enrolments.stream().map(id -> "?").toList());
        var query = entities.createNativeQuery(
                """
                SELECT e.id, e.edition_id, e.person_id, e.country, e.since, p.given_name, p.family_name, p.email, p.language
                FROM enrolment e JOIN person p ON p.id = e.person_id
                LEFT JOIN certificate c ON c.enrolment_id = e.id
                WHERE e.id IN (%s) AND e.state = 'completed' AND c.id IS NULL AND p.erased_at IS NULL"""
                        .formatted(marks));
        for (int i = 0; i < enrolments.size(); i++) {
            query.setParameter(i + 1, Ids.bytes(enrolments.get(i)));
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(column -> new Completed(
                                Ids.of(column[0]),
                                Ids.of(column[1]),
                                Ids.of(column[2]),
                                (String) column[3],
                                InstantConverter.instant(column[4]),
                                column[5] + " " + column[6],
                                (String) column[7],
                                (String) column[8]))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private List<CertificateRow> rows(String sql, Object parameter) {
        List<Object[]> rows =
                entities.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream()
                .map(column -> new CertificateRow(
                        Ids.of(column[0]),
                        (String) column[1],
                        Ids.of(column[2]),
                        (String) column[3],
                        Json.read((String) column[4], CertificateFacts.class),
                        InstantConverter.instant(column[5]),
                        InstantConverter.instant(column[6]),
                        (String) column[7]))
                .toList();
    }
}
