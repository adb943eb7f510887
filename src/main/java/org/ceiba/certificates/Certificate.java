package org.ceiba.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Json;
import org.eclipse.persistence.annotations.Convert;

/**
 * Proof that one person completed one edition. It is issued once for each completed enrolment, prints what held then,
 * can be verified by anyone under its code, and may be revoked with a reason, which the verification then shows. When its
 * holder's data are erased the name goes, and a salted hash stays, against which a printed name can still be checked.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @Convert("uuid")
    private UUID id;

    private String code;

    @Column(name = "enrolment_id")
    @Convert("uuid")
    private UUID enrolmentId;

    @Column(name = "person_id")
    @Convert("uuid")
    private UUID personId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    @Convert("uuid")
    private UUID revokedBy;

    @Column(name = "revoked_reason")
    private String revokedReason;

    private String holder;

    @Column(name = "holder_hash")
    private byte[] holderHash;

    private String facts;
    private String credential;

    @Version
    private int version;

    protected Certificate() {}

    Certificate(
            CertificateCode code,
            UUID enrolment,
            UUID person,
            String holder,
            CertificateFacts facts,
            String credential,
            Instant now) {
        this.id = Ids.next();
        this.code = code.value();
        this.enrolmentId = enrolment;
        this.personId = person;
        this.holder = holder;
        this.holderHash = HolderHash.of(code, holder);
        this.facts = Json.write(facts);
        this.credential = credential;
        this.issuedAt = now;
    }

    /**
     * Takes the certificate back.
     *
     * @param reason shown to whoever verifies it
     * @throws DomainException when no reason is given; revoking twice changes nothing
     */
    void revoke(String reason, UUID by, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw DomainException.invalid("reason", "certificates.fault.reason");
        }
        if (reason.length() > 500) {
            throw DomainException.invalid("reason", "people.fault.tooLong", 500);
        }
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
            revokedReason = reason.strip();
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }
}
