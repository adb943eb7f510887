package org.ceiba.groupwork;

import java.util.List;
import org.ceiba.enrolment.Insiders.Insider;

/**
 * The group work of an edition as one person sees it.
 *
 * @param mine the person's group, null for none
 * @param drafts recommendations that the person's group still writes; for staff, those of all groups
 * @param handedIn the consolidated document: what groups have handed in, by perspective
 */
public record GroupworkView(
        Insider insider,
        List<GroupRow> groups,
        GroupRow mine,
        List<RecommendationRow> drafts,
        List<RecommendationRow> handedIn) {

    /** The person may write. */
    public boolean isWriting() {
        return mine != null && insider.isOpen();
    }
}
