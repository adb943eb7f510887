package org.ceiba.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.ceiba.CeibaIT;
import org.ceiba.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlockRestartIT extends CeibaIT {

    @Inject
    private Crossing crossing;

    @Resource
    private ManagedExecutorService executor;

    private final UUID one = Ids.next();
    private final UUID other = Ids.next();

    @BeforeEach
    void lay() {
        crossing.lay(one, other);
    }

    @Test
    void shouldDoBothWhenTwoTransactionsWaitForEachOther() throws Exception {
        CyclicBarrier met = new CyclicBarrier(2);
        AtomicInteger there = new AtomicInteger();
        AtomicInteger back = new AtomicInteger();
        List<Future<Void>> both = List.of(
                executor.submit(() -> crossing.cross(one, other, met, there)),
                executor.submit(() -> crossing.cross(other, one, met, back)));
        for (Future<Void> crossed : both) {
            crossed.get();
        }
        assertThat(there.get() + back.get())
                .as("tries: the database undid one of them")
                .isEqualTo(3);
        assertThat(crossing.counted(one)).isEqualTo(2);
        assertThat(crossing.counted(other)).isEqualTo(2);
    }

    @Test
    void shouldFailAtOnceWhenSomethingElseIsWrong() {
        assertThatThrownBy(() -> crossing.fail(one)).isInstanceOf(IllegalStateException.class);
        assertThat(crossing.counted(one)).isZero();
        assertThat(crossing.failures()).isEqualTo(1);
    }
}
