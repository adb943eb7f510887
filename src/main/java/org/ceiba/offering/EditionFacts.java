package org.ceiba.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An edition as the other rooms know it.
 *
 * @param courseVersion of the course that its outline is cached under
 * @param number first, second, third edition of its course
 * @param acceptance {@code automatic} or {@code chosen}
 * @param seats null for without limit
 * @param timeZone of its dates
 * @param state {@code draft}, {@code open}, {@code running} or {@code closed}
 */
public record EditionFacts(
        UUID id,
        String key,
        UUID courseId,
        String courseKey,
        int courseVersion,
        int number,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant opensAt,
        Instant closesAt,
        String acceptance,
        Integer seats,
        List<Quota> quotas,
        List<String> languages,
        String timeZone,
        String state,
        CompletionRule rule,
        int version) {

    public static final String AUTOMATIC = "automatic";
    public static final String CHOSEN = "chosen";
    public static final String DRAFT = "draft";
    public static final String OPEN = "open";
    public static final String RUNNING = "running";
    public static final String CLOSED = "closed";

    /** Whether somebody may apply at that moment. */
    public boolean acceptsApplications(Instant now) {
        return (state.equals(OPEN) || state.equals(RUNNING)) && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isAutomatic() {
        return acceptance.equals(AUTOMATIC);
    }
}
