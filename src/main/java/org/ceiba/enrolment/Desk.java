package org.ceiba.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.StaffMember;
import org.ceiba.shared.LocalText;

/**
 * What the coordinator of an edition sees on their desk: trouble early.
 *
 * @param people by state; of the coordinator's countries alone where these are limited
 * @param behind who is furthest behind where the edition is by the calendar
 * @param neverStarted enrolled people who have not opened anything, the longest enrolled first
 * @param failedMails mails about the edition that the mail server has refused so far
 */
public record Desk(
        EditionFacts edition,
        LocalText title,
        Map<String, Integer> people,
        Laggards behind,
        Laggards neverStarted,
        List<SessionAhead> sessions,
        int failedMails,
        List<StaffMember> staff) {

    /** Some of those who need a word, and how many there are in all. */
    public record Laggards(List<Laggard> some, long all) {}

    /** @param lastSeenAt null for never */
    public record Laggard(UUID enrolment, String name, String country, int done, int of, Instant lastSeenAt) {}

    public record SessionAhead(UUID id, LocalText title, Instant startsAt) {}

    /** People in that state. */
    public int count(String state) {
        return people.getOrDefault(state, 0);
    }

    /** People who hold a seat. */
    public int getSeated() {
        return count("enrolled") + count("completed") + count("not-completed");
    }
}
