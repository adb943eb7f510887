package org.ceiba.enrolment;

import java.util.List;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Quota;

/**
 * An edition as somebody sees it who decides whether to apply.
 *
 * @param taken seats that are taken
 * @param waiting people on the waiting list
 * @param quotas with the seats that are taken of each
 * @param mine state of the reader's own enrolment, null where there is none
 * @param open whether one can apply now
 */
public record EditionOffer(
        EditionFacts facts,
        CourseOutline course,
        int taken,
        int waiting,
        List<QuotaUse> quotas,
        EnrolmentState mine,
        boolean open) {

    /** A quota and how much of it is used. */
    public record QuotaUse(Quota quota, int taken) {

        /** Seats of the quota that are left, not below 0. */
        public int left() {
            return Math.max(0, quota.seats() - taken);
        }
    }

    /** Seats that are left, not below 0; null for without limit. */
    public Integer left() {
        return facts.seats() == null ? null : Math.max(0, facts.seats() - taken);
    }

    /** Whether the reader may work in the edition. */
    public boolean isInside() {
        return mine != null && mine.holdsSeat();
    }

    /** Whether the reader has applied, and the application still counts. */
    public boolean isApplied() {
        return mine == EnrolmentState.APPLIED || mine == EnrolmentState.WAITING;
    }
}
