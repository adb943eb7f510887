package org.ceiba.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a session keeps of the person who signed in: small, because sessions are replicated.
 *
 * @param epoch the account's session epoch when they signed in
 */
public record SignedIn(UUID person, int epoch, String language, String timeZone) implements Serializable {}
