package org.ceiba.enrolment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceiba.offering.Quota;

/**
 * What changes do to the figures of an edition: people by state, and those who hold a seat by what quotas look at.
 * Sorted, so that all transactions take the rows in one order.
 */
final class Counts {

    static final String STATE = "state";

    private final SortedMap<Key, Integer> deltas = new TreeMap<>();
    private int seats;

    /** One figure. */
    record Key(String dimension, String value) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byDimension = dimension.compareTo(other.dimension);
            return byDimension == 0 ? value.compareTo(other.value) : byDimension;
        }
    }

    static Counts of(List<EnrolmentChange> changes) {
        Counts counts = new Counts();
        changes.forEach(counts::add);
        return counts;
    }

    private void add(EnrolmentChange change) {
        Traits traits = new Traits(change.country(), change.sex(), change.institutionType());
        move(change.from(), traits, -1);
        move(change.to(), traits, 1);
    }

    /** Somebody in this state appears (1) or is gone (-1); null for no state. */
    void move(EnrolmentState state, Traits traits, int by) {
        if (state == null) {
            return;
        }
        add(STATE, state.code(), by);
        if (state.holdsSeat()) {
            seats += by;
            add(Quota.COUNTRY, traits.country(), by);
            add(Quota.SEX, traits.sex(), by);
            add(Quota.INSTITUTION_TYPE, traits.institutionType(), by);
        }
    }

    private void add(String dimension, String value, int by) {
        if (value != null) {
            deltas.merge(new Key(dimension, value), by, Integer::sum);
        }
    }

    /** How many more seats are held than before. */
    int seats() {
        return seats;
    }

    /** What changed, without what came and went. */
    SortedMap<Key, Integer> deltas() {
        SortedMap<Key, Integer> changed = new TreeMap<>(deltas);
        changed.values().removeIf(delta -> delta == 0);
        return changed;
    }
}
