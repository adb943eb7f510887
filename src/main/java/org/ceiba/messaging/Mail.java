package org.ceiba.messaging;

import java.util.UUID;

/**
 * A mail to one person, in that person's language.
 *
 * @param person null where the address belongs to nobody yet
 * @param body plain text
 * @param calendar an iCalendar part for invitations, null for none
 * @param calendarMethod REQUEST or CANCEL (RFC 5546), null without a calendar part
 * @param edition which edition it is about, null for none
 */
public record Mail(
        UUID person,
        String address,
        String language,
        String subject,
        String body,
        String calendar,
        String calendarMethod,
        UUID edition) {

    /** A mail of words alone. */
    public static Mail words(UUID person, String address, String language, String subject, String body, UUID edition) {
        return new Mail(person, address, language, subject, body, null, null, edition);
    }
}
