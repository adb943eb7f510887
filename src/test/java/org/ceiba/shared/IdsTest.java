package org.ceiba.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final long YEAR_10000 = 253_402_300_800_000L;

    @Property
    void shouldSortByTheMillisecond(
            @ForAll @LongRange(min = 0, max = YEAR_10000) long one,
            @ForAll @LongRange(min = 0, max = YEAR_10000) long other) {
        int byTime = Long.compare(one, other);
        int byBytes = java.util.Arrays.compareUnsigned(Ids.bytes(Ids.at(one)), Ids.bytes(Ids.at(other)));
        assertThat(byTime == 0 || Integer.signum(byBytes) == byTime).isTrue();
    }

    @Test
    void shouldSortInTheOrderOfTheirMaking() {
        UUID before = Ids.next();
        for (int i = 0; i < 10_000; i++) {
            UUID next = Ids.next();
            assertThat(java.util.Arrays.compareUnsigned(Ids.bytes(before), Ids.bytes(next)))
                    .isNegative();
            before = next;
        }
    }

    @Property
    void shouldBeVersion7OfTheRfcVariant(@ForAll @LongRange(min = 0, max = YEAR_10000) long millis) {
        UUID id = Ids.at(millis);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
    }

    @Property
    void shouldComeBackFromItsBytes(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertThat(Ids.of(Ids.bytes(id))).isEqualTo(id);
    }
}
