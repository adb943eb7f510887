package org.ceiba.enrolment;

import java.util.List;
import java.util.Map;
import org.ceiba.offering.EditionFacts;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Slice;

/**
 * The applications of an edition as a coordinator chooses from them.
 *
 * @param people by state
 * @param taken seats that are held
 */
public record Applications(
        EditionFacts edition,
        LocalText title,
        Map<String, Integer> people,
        int taken,
        List<EditionOffer.QuotaUse> quotas,
        Slice<EnrolmentRow> rows) {

    public int count(String state) {
        return people.getOrDefault(state, 0);
    }
}
