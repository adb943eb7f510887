package org.ceiba.groupwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/**
 * What an exchange leaves behind: a practice, an area for improvement or a commitment, with who looks after it and by when.
 * It is written once, and followed up until it is done or dropped.
 */
@Entity
@WrittenAfter("edition")
@Table(name = "exchange_entry")
class ExchangeEntry {

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    private String kind;
    private String title;
    private String description;
    private String country;
    private String owner;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    private String state;

    @Column(name = "author_id")
    @Convert("uuid")
    private UUID authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    protected ExchangeEntry() {}

    ExchangeEntry(UUID editionId, ExchangeText text, UUID author, Instant now) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.kind = text.kind();
        this.title = text.title();
        this.description = text.description();
        this.country = text.country();
        this.owner = text.owner();
        this.followUpOn = text.followUpOn();
        this.state = "open";
        this.authorId = author;
        this.writtenAt = now;
    }

    /** Notes how far it has come. */
    void follow(String newState) {
        if (!ExchangeText.STATES.contains(newState)) {
            throw DomainException.invalid("state", "groupwork.fault.choose");
        }
        state = newState;
    }

    UUID editionId() {
        return editionId;
    }
}
