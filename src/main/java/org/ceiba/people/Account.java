package org.ceiba.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/**
 * How a person signs in. It is made without a password for people who come by a list, waits for confirmation of the
 * address after sign-up, and ends all open sessions when its password changes.
 */
@Entity
@WrittenAfter("person")
@Table(name = "account")
public class Account {

    @Id
    @Column(name = "person_id")
    @Convert("uuid")
    private UUID personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Version
    private int version;

    protected Account() {}

    public Account(UUID personId) {
        this.personId = personId;
    }

    /** Sets a password by its hash, and ends the sessions that were opened with another. */
    public void protectWith(String newPasswordHash) {
        passwordHash = newPasswordHash;
        endSessions();
    }

    /** Every open session of the person is at its end. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** The address is the person's: they followed the link that was sent there. */
    public void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public UUID personId() {
        return personId;
    }

    /** Null where the person has never set one. */
    public String passwordHash() {
        return passwordHash;
    }

    /** A session opened in an earlier epoch is no longer valid. */
    public int sessionEpoch() {
        return sessionEpoch;
    }
}
