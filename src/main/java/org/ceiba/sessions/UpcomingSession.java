package org.ceiba.sessions;

import org.ceiba.shared.LocalText;

/** A session in a list over several editions. */
public record UpcomingSession(SessionRow session, String editionKey, LocalText course) {}
