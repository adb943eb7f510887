package org.ceiba.groupwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ceiba.groupwork.Division.Member;
import org.junit.jupiter.api.Test;

class DivisionTest {

    @Test
    void shouldLeaveWhoHasAGroupWhereTheyAreWhenTheRestIsDealtOut() {
        List<UUID> groups = groups(2);
        Member placed = new Member(UUID.randomUUID(), "HN", groups.get(0));
        Member loose = new Member(UUID.randomUUID(), "HN", null);

        assertThat(Division.deal(groups, List.of(placed, loose))).isEqualTo(Map.of(loose.enrolment(), groups.get(1)));
    }

    @Property(tries = 100)
    void shouldMakeGroupsOfOneSizeAndSpreadCountriesWhateverTheCrowd(
            @ForAll @IntRange(min = 1, max = 6) int many,
            @ForAll @IntRange(max = 30) int hondurans,
            @ForAll @IntRange(max = 30) int mexicans) {
        List<UUID> groups = groups(many);
        List<Member> people =
                Stream.concat(crowd("HN", hondurans), crowd("MX", mexicans)).toList();

        Map<UUID, UUID> dealt = Division.deal(groups, people);

        assertThat(dealt).hasSize(people.size());
        assertEven(groups, dealt, people, null);
        assertEven(groups, dealt, people, "HN");
        assertEven(groups, dealt, people, "MX");
    }

    private static void assertEven(List<UUID> groups, Map<UUID, UUID> dealt, List<Member> people, String country) {
        Map<UUID, Long> sizes = people.stream()
                .filter(member -> country == null || member.country().equals(country))
                .collect(Collectors.groupingBy(member -> dealt.get(member.enrolment()), Collectors.counting()));
        List<Long> counts = groups.stream()
                .map(group -> sizes.getOrDefault(group, 0L))
                .sorted()
                .toList();
        assertThat(counts.get(counts.size() - 1) - counts.get(0)).isBetween(0L, 1L);
    }

    private static Stream<Member> crowd(String country, int size) {
        return IntStream.range(0, size).mapToObj(i -> new Member(UUID.randomUUID(), country, null));
    }

    private static List<UUID> groups(int many) {
        return Stream.generate(UUID::randomUUID).limit(many).toList();
    }
}
