package org.ceiba.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A course's own page.
 *
 * @param language of the texts
 * @param about HTML, sanitised; null where there is none
 * @param editions the newest first, drafts left out
 * @param more whether there are older ones beside them
 */
public record CoursePageRow(
        CourseOutline outline,
        String language,
        String title,
        String summary,
        String audience,
        String cover,
        String coverAlt,
        String about,
        List<EditionRow> editions,
        boolean more) {

    /**
     * An edition with its figures so far.
     *
     * @param open whether one can apply to it now
     */
    public record EditionRow(
            String key,
            int number,
            String state,
            boolean open,
            LocalDate startsOn,
            LocalDate endsOn,
            int enrolled,
            int completed) {}
}
