package org.ceiba.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ceiba.shared.WrittenAfter;
import org.eclipse.persistence.annotations.Convert;

/**
 * How far somebody has come in one edition. It is never counted on: whenever a fact changes, the row is locked and takes
 * over the {@link Standing} that all facts together give, so that it is right however many changes come at once.
 */
@Entity
@WrittenAfter("enrolment")
@Table(name = "progress")
class Progress {

    @Id
    @Column(name = "enrolment_id")
    @Convert("uuid")
    private UUID enrolmentId;

    @Column(name = "edition_id")
    @Convert("uuid")
    private UUID editionId;

    @Column(name = "items_done")
    private int itemsDone;

    @Column(name = "items_of")
    private int itemsOf;

    @Column(name = "sessions_attended")
    private int sessionsAttended;

    @Column(name = "minutes_attended")
    private int minutesAttended;

    private int met;

    @Column(name = "met_of")
    private int metOf;

    protected Progress() {}

    /** Takes over what the facts say now. */
    void becomes(Standing standing) {
        itemsDone = standing.itemsDone();
        itemsOf = standing.itemsOf();
        sessionsAttended = standing.sessionsAttended();
        minutesAttended = standing.minutesAttended();
        met = standing.met();
        metOf = standing.conditions().size();
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID editionId() {
        return editionId;
    }
}
