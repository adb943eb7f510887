package org.ceiba.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.ceiba.people.PersonRow;

/** A person, with the enrolment in one edition, on the way from what is known to what an import will write. */
final class DraftPerson {

    private final boolean newPerson;
    private final int knownVersion;
    private final boolean enrolledBefore;
    private PersonRow row;
    private boolean changed;
    private Enrolled enrolment;
    private boolean moved;

    /** An enrolment as it stands; null where it has no such thing. */
    record Enrolled(
            UUID id,
            EnrolmentState state,
            Instant since,
            String reason,
            Long waitingNumber,
            Traits traits,
            Instant enrolledAt,
            int version) {

        ImportImage.Before image() {
            return new ImportImage.Before(state.code(), since, reason, waitingNumber, enrolledAt);
        }
    }

    private DraftPerson(PersonRow row, boolean newPerson, int knownVersion, Enrolled enrolment) {
        this.row = row;
        this.newPerson = newPerson;
        this.knownVersion = knownVersion;
        this.enrolment = enrolment;
        this.enrolledBefore = enrolment != null;
    }

    static DraftPerson unknown(PersonRow row) {
        return new DraftPerson(row, true, 0, null);
    }

    /** @param enrolment null where there is none in the edition */
    static DraftPerson known(PersonRow row, int version, Enrolled enrolment) {
        return new DraftPerson(row, false, version, enrolment);
    }

    void become(PersonRow after, boolean differs) {
        row = after;
        changed |= differs;
    }

    void become(Enrolled after) {
        enrolment = after;
        moved = true;
    }

    PersonRow row() {
        return row;
    }

    Enrolled enrolment() {
        return enrolment;
    }

    boolean isNew() {
        return newPerson;
    }

    boolean isChanged() {
        return changed && !newPerson;
    }

    boolean isNewlyEnrolled() {
        return moved && !enrolledBefore;
    }

    boolean isEnrolmentChanged() {
        return moved && enrolledBefore;
    }

    /** The version that will stand in the database. */
    int version() {
        return newPerson ? 1 : changed ? knownVersion + 1 : knownVersion;
    }
}
