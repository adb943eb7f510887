package org.ceiba.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One enrolment with everything that happened to it, the newest first. */
public record EnrolmentStory(UUID editionId, EnrolmentRow row, List<Change> changes) {

    /**
     * @param from null where the enrolment began with it
     * @param at when it holds from
     * @param recordedAt when the program learned of it
     * @param by name; null for the program
     * @param reason as {@link Reason} keeps it, null for none
     */
    public record Change(String from, String to, Instant at, Instant recordedAt, String by, String reason) {

        public String reasonIn(String language) {
            return Reason.in(language, reason);
        }

        /** Whether it was learned of later than it happened, as with history that was brought in. */
        public boolean isBroughtIn() {
            return recordedAt.isAfter(at.plusSeconds(1));
        }
    }
}
