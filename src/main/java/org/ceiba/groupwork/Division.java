package org.ceiba.groupwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Deals people out to groups: whoever comes next, country by country, goes to one of the smallest groups, and of those to
 * the one with the fewest of their country. So groups are of one size, and each country is spread over all of them.
 */
final class Division {

    private Division() {}

    /** Somebody to be dealt out, and the group that they are in already; null for none. */
    record Member(UUID enrolment, String country, UUID group) {}

    /**
     * A group for each who has none.
     *
     * @param groups at least one
     */
    static Map<UUID, UUID> deal(List<UUID> groups, List<Member> people) {
        List<Member> placed = new ArrayList<>(people.stream()
                .filter(member -> groups.contains(member.group()))
                .toList());
        Map<UUID, UUID> dealt = new LinkedHashMap<>();
        people.stream()
                .filter(member -> !groups.contains(member.group()))
                .sorted(Comparator.comparing(Member::country).thenComparing(Member::enrolment))
                .forEach(member -> {
                    UUID group = groups.stream()
                            .min(Comparator.comparingLong((UUID each) -> size(placed, each))
                                    .thenComparingLong(each -> compatriots(placed, each, member.country())))
                            .orElseThrow();
                    placed.add(new Member(member.enrolment(), member.country(), group));
                    dealt.put(member.enrolment(), group);
                });
        return dealt;
    }

    private static long size(List<Member> placed, UUID group) {
        return placed.stream().filter(member -> group.equals(member.group())).count();
    }

    private static long compatriots(List<Member> placed, UUID group, String country) {
        return placed.stream()
                .filter(member ->
                        group.equals(member.group()) && member.country().equals(country))
                .count();
    }
}
