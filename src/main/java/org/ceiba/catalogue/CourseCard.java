package org.ceiba.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A course in the catalogue, with the edition that matters most now: one that is open for applications, else one that
 * runs, else the latest.
 *
 * @param language of the texts
 * @param cover address of the picture, null for none
 * @param edition null where the course has none yet
 * @param open whether one can apply to it now
 */
public record CourseCard(
        String key,
        String kind,
        List<String> topics,
        BigDecimal hours,
        String cover,
        String coverAlt,
        String language,
        String title,
        String summary,
        String audience,
        String edition,
        String state,
        boolean open,
        Instant closesAt,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> languages) {}
