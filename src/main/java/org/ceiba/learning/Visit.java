package org.ceiba.learning;

import java.time.Instant;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.offering.EditionFacts;

/**
 * Somebody in an edition's room: who takes part, or staff who look.
 *
 * @param enrolmentId null for staff who do not take part
 * @param state of the enrolment, null for staff
 * @param lastItem where the person read last, null before
 * @param certificate code of the person's, null for none
 * @param doneAt when the item that the visit is for was completed, null where it is not
 */
public record Visit(
        EditionFacts edition,
        CourseOutline course,
        UUID enrolmentId,
        EnrolmentState state,
        UUID lastItem,
        String certificate,
        Instant doneAt) {

    /** Staff look at it; nothing that they do is kept. */
    public boolean isPreview() {
        return enrolmentId == null;
    }

    /** Things can be done and handed in. */
    public boolean isOpen() {
        return !isPreview() && isUnderWay(edition);
    }

    static boolean isUnderWay(EditionFacts edition) {
        return edition.state().equals(EditionFacts.OPEN) || edition.state().equals(EditionFacts.RUNNING);
    }
}
