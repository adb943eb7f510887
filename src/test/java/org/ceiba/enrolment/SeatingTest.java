package org.ceiba.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ceiba.offering.Quota;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final List<Quota> QUOTAS = List.of(
            new Quota("country", "HN", 2), new Quota("sex", "male", 3), new Quota("institutionType", "media", 1));

    @Test
    void shouldSayWhyThereIsNoSeat() {
        Seating seating = new Seating(2, QUOTAS, 0, Map.of());
        assertThat(seating.take(new Traits("GT", null, "media"))).isTrue();
        assertThat(seating.refusal(new Traits("GT", "male", "media")))
                .contains("enrolment.reason.quota.institutionType|media");
        assertThat(seating.take(new Traits("GT", null, null))).isTrue();
        assertThat(seating.refusal(new Traits("CR", "female", null))).contains(Reason.FULL);
    }

    @Test
    void shouldSeatWhoeverIsFirstAndFits() {
        Seating seating = new Seating(10, QUOTAS, 2, Map.of(QUOTAS.get(0), 2));
        List<Traits> waiting = List.of(
                new Traits("HN", "female", null), new Traits("SV", "female", null), new Traits("HN", "male", null));
        assertThat(seating.advance(waiting, Function.identity())).containsExactly(waiting.get(1));
    }

    @Property
    void shouldNeverOvershootSeatsOrQuotas(
            @ForAll @IntRange(min = 1, max = 12) int seats, @ForAll("people") List<Traits> people) {
        Seating seating = new Seating(seats, QUOTAS, 0, Map.of());
        List<Traits> seated = people.stream().filter(seating::take).toList();
        assertThat(seating.taken()).isEqualTo(seated.size()).isLessThanOrEqualTo(seats);
        for (Quota quota : QUOTAS) {
            long held = seated.stream().filter(person -> person.isOf(quota)).count();
            assertThat(held).isEqualTo(seating.taken(quota)).isLessThanOrEqualTo(quota.seats());
        }
    }

    @Property
    void shouldLeaveNobodyWaitingForWhomThereIsASeat(
            @ForAll @IntRange(min = 1, max = 12) int seats,
            @ForAll("people") List<Traits> people,
            @ForAll @IntRange(max = 11) int leaves) {
        Seating seating = new Seating(seats, QUOTAS, 0, Map.of());
        List<Traits> seated = new ArrayList<>();
        List<Traits> waiting = new ArrayList<>();
        people.forEach(person -> (seating.take(person) ? seated : waiting).add(person));
        if (!seated.isEmpty()) {
            seating.free(seated.remove(leaves % seated.size()));
        }
        List<Traits> moved = seating.advance(waiting, Function.identity());
        moved.forEach(waiting::remove);
        assertThat(waiting)
                .allSatisfy(person -> assertThat(seating.refusal(person)).isPresent());
        assertThat(seating.isOvershot()).isFalse();
        assertThat(seating.overshot()).isEmpty();
    }

    @Property
    void shouldSeatEverybodyWithoutLimits(@ForAll("people") List<Traits> people) {
        Seating seating = new Seating(null, List.of(), 0, Map.of());
        assertThat(people).allMatch(seating::take);
    }

    @Provide
    Arbitrary<List<Traits>> people() {
        return Combinators.combine(
                        Arbitraries.of("HN", "GT", "SV"),
                        Arbitraries.of("female", "male", "other").injectNull(0.2),
                        Arbitraries.of("media", "academia").injectNull(0.3))
                .as(Traits::new)
                .list()
                .ofMaxSize(40);
    }
}
