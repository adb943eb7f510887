package org.ceiba.sessions;

/** How many of an edition's enrolled take part from a country in a time zone. */
public record Whereabouts(String country, String timeZone, int people) {}
