package org.ceiba.people;

/**
 * Somebody with a role in an edition.
 *
 * @param role {@code facilitator} or {@code coordinator}
 * @param name null where only the address is known yet
 */
public record StaffMember(String email, String role, String name) {}
