package org.ceiba.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ceiba.offering.Quota;

/**
 * Gives an edition's seats. A person gets one when a seat is free, and free too in every quota that concerns them; who
 * is concerned by no quota needs only a seat. Seats and quotas never overshoot, and whoever is first in the waiting list
 * and fits comes next.
 */
final class Seating {

    private final Integer seats;
    private final List<Quota> quotas;
    private final Map<Quota, Integer> takenOf = new HashMap<>();
    private int taken;

    /**
     * @param seats null for without limit
     * @param taken seats that are held already
     * @param takenOf how many of them count against each quota; a quota that is missing has none
     */
    Seating(Integer seats, List<Quota> quotas, int taken, Map<Quota, Integer> takenOf) {
        this.seats = seats;
        this.quotas = quotas;
        this.taken = taken;
        this.takenOf.putAll(takenOf);
    }

    /** Why somebody like this gets no seat; empty where they get one. */
    Optional<String> refusal(Traits person) {
        if (isFull()) {
            return Optional.of(Reason.FULL);
        }
        return quotas.stream()
                .filter(person::isOf)
                .filter(quota -> taken(quota) >= quota.seats())
                .findFirst()
                .map(Reason::full);
    }

    /** Takes a seat for somebody like this, if there is one for them. */
    boolean take(Traits person) {
        if (refusal(person).isPresent()) {
            return false;
        }
        taken++;
        quotas.stream().filter(person::isOf).forEach(quota -> takenOf.merge(quota, 1, Integer::sum));
        return true;
    }

    /** Somebody like this gives their seat back. */
    void free(Traits person) {
        taken--;
        quotas.stream().filter(person::isOf).forEach(quota -> takenOf.merge(quota, -1, Integer::sum));
    }

    /** Seats those of the waiting list who fit, in its order, and tells who they are. */
    <W> List<W> advance(List<W> waiting, Function<W, Traits> traits) {
        List<W> seated = new ArrayList<>();
        for (W next : waiting) {
            if (isFull()) {
                break;
            }
            if (take(traits.apply(next))) {
                seated.add(next);
            }
        }
        return seated;
    }

    boolean isFull() {
        return seats != null && taken >= seats;
    }

    int taken() {
        return taken;
    }

    int taken(Quota quota) {
        return takenOf.getOrDefault(quota, 0);
    }

    /** Whether more is held than this edition has: what a change of its seats or quotas must not bring about. */
    Optional<Quota> overshot() {
        return quotas.stream().filter(quota -> taken(quota) > quota.seats()).findFirst();
    }

    boolean isOvershot() {
        return seats != null && taken > seats;
    }
}
