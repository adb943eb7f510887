package org.ceiba.learning;

import java.time.LocalDate;
import java.util.List;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.offering.ConditionState;
import org.ceiba.shared.LocalText;

/**
 * One of somebody's editions on the dashboard.
 *
 * @param state of the enrolment
 * @param position in the waiting list, null where they are not on it
 * @param standing null where they do not take part
 * @param certificate its code, null where there is none
 */
public record EditionCard(
        String key,
        String courseKey,
        LocalText title,
        int number,
        LocalDate startsOn,
        LocalDate endsOn,
        EnrolmentState state,
        Integer position,
        Standing standing,
        String certificate,
        boolean revoked) {

    /** There is a room to open. */
    public boolean isOpen() {
        return standing != null;
    }

    /** Conditions that are not met yet. */
    public List<ConditionState> getMissing() {
        return standing == null
                ? List.of()
                : standing.conditions().stream()
                        .filter(condition -> !condition.met())
                        .toList();
    }
}
