package org.ceiba.groupwork;

import java.util.List;
import java.util.UUID;

/**
 * A group with everybody in it.
 *
 * @param perspective destination, origin, return or transit; null for none
 */
public record GroupRow(UUID id, String name, String perspective, List<Person> members) {

    /** @param country ISO 3166-1 alpha-2 */
    public record Person(UUID enrolment, String name, String country) {}

    boolean has(UUID enrolment) {
        return members.stream().anyMatch(member -> member.enrolment().equals(enrolment));
    }
}
