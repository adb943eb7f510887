package org.ceiba.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/**
 * What a person handed in for an assignment. It may be handed in anew until the first peer has reviewed it; from then on
 * the words that were reviewed stay.
 */
@Entity
@WrittenAfter("enrolment")
@Table(name = "submission")
class Submission {

    static final int SHORTEST = 20;
    static final int LONGEST = 60_000;

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "enrolment_id")
    @Convert("uuid")
    private UUID enrolmentId;

    @Column(name = "item_id")
    @Convert("uuid")
    private UUID itemId;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    private String text;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Version
    private int version;

    protected Submission() {}

    Submission(UUID enrolmentId, UUID editionId, UUID itemId, String text, Instant now) {
        this.id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.editionId = editionId;
        this.itemId = itemId;
        this.text = worked(text);
        this.handedInAt = now;
    }

    /** Replaces the text by a better one. */
    void revise(String better, boolean reviewed) {
        if (reviewed) {
            throw DomainException.conflict("assessment.fault.submission.reviewed");
        }
        text = worked(better);
    }

    private static String worked(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() < SHORTEST) {
            throw DomainException.invalid("text", "assessment.fault.submission.short", SHORTEST);
        }
        if (stripped.length() > LONGEST) {
            throw DomainException.invalid("text", "assessment.fault.submission.long", LONGEST);
        }
        return stripped;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID editionId() {
        return editionId;
    }

    UUID itemId() {
        return itemId;
    }

    String text() {
        return text;
    }

    Instant handedInAt() {
        return handedInAt;
    }
}
