package org.ceiba.learning;

import java.time.Instant;
import java.util.List;
import org.ceiba.sessions.SessionRow;
import org.ceiba.shared.LocalText;

/**
 * What is next for somebody.
 *
 * @param next session to come, or the one that is on; null for none
 * @param resume where they read last, of all editions; null before they began
 * @param cards their editions, the newest first
 */
public record DashboardView(NextSession next, Resume resume, List<EditionCard> cards) {

    /**
     * @param edition its key
     * @param minutesLeft until it starts; 0 or less while it is on
     */
    public record NextSession(SessionRow session, String edition, LocalText course, long minutesLeft) {

        public boolean isOn() {
            return minutesLeft <= 0;
        }
    }

    /** An item to go on with. */
    public record Resume(
            String edition, LocalText course, String module, String item, LocalText title, Instant seenAt) {}

    /** Those that have a certificate. */
    public List<EditionCard> getCertified() {
        return cards.stream().filter(card -> card.certificate() != null).toList();
    }
}
