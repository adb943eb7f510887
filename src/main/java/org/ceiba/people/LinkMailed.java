package org.ceiba.people;

import java.util.UUID;

/**
 * A link must reach a person by mail; the room that sends mails observes this in the same transaction.
 *
 * @param textKey key of the mail's texts: {@code KEY.subject} and {@code KEY.body}, with name and link as arguments
 */
public record LinkMailed(UUID person, String address, String language, String name, String textKey, String link) {}
