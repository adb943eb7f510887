package org.ceiba.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ceiba.assessment.FairReviews.Pairing;
import org.ceiba.assessment.FairReviews.Piece;
import org.junit.jupiter.api.Test;

class FairReviewsTest {

    @Test
    void shouldAssignNothingWhenOnlyOneHandedIn() {
        assertThat(new FairReviews(2).missing(List.of(piece()), Set.of())).isEmpty();
    }

    @Test
    void shouldPairTwoWithEachOtherWhenOneReviewIsAsked() {
        Piece first = piece();
        Piece second = piece();

        assertThat(new FairReviews(1).missing(List.of(first, second), Set.of()))
                .containsExactlyInAnyOrder(
                        new Pairing(second.submission(), first.author()),
                        new Pairing(first.submission(), second.author()));
    }

    @Property(tries = 100)
    void shouldShareReviewsEvenlyWhenWorkArrivesOneByOne(
            @ForAll @IntRange(min = 1, max = 4) int each, @ForAll @IntRange(min = 2, max = 25) int people) {
        FairReviews fair = new FairReviews(each);
        List<Piece> pieces = new ArrayList<>();
        Set<Pairing> pairings = new HashSet<>();
        for (int i = 0; i < people; i++) {
            pieces.add(piece());
            pairings.addAll(fair.missing(pieces, pairings));
        }

        Map<UUID, UUID> authors = pieces.stream().collect(Collectors.toMap(Piece::submission, Piece::author));
        assertThat(pairings)
                .noneMatch(pairing -> authors.get(pairing.submission()).equals(pairing.reviewer()));
        assertThat(count(pairings, Pairing::reviewer).values()).allMatch(written -> written <= each);
        assertThat(count(pairings, Pairing::submission).values()).allMatch(received -> received <= each);
        int most = people * Math.min(each, people - 1);
        assertThat(pairings.size()).isBetween(most - each * each, most);
    }

    private static Map<UUID, Long> count(Set<Pairing> pairings, Function<Pairing, UUID> side) {
        return pairings.stream().collect(Collectors.groupingBy(side, Collectors.counting()));
    }

    private static Piece piece() {
        return new Piece(UUID.randomUUID(), UUID.randomUUID());
    }
}
