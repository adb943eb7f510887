package org.ceiba.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Decides who reviews whose work. Whoever handed something in reviews as many pieces as the assignment asks for, never
 * their own, never one twice; and each piece is given to as many. Work that has the fewest reviewers comes first, and of
 * those the oldest, so that nobody waits while another gets more than their share.
 *
 * @param each reviews that everybody writes, and that each piece gets
 */
record FairReviews(int each) {

    /** A piece of work and whose it is. */
    record Piece(UUID submission, UUID author) {}

    /** One review to be written. */
    record Pairing(UUID submission, UUID reviewer) {}

    /**
     * The pairings that can be made now, beside those already there.
     *
     * @param pieces in the order in which they were handed in
     */
    List<Pairing> missing(List<Piece> pieces, Set<Pairing> there) {
        Set<Pairing> all = new HashSet<>(there);
        Map<UUID, Integer> written = new HashMap<>();
        Map<UUID, Integer> received = new HashMap<>();
        there.forEach(pairing -> {
            written.merge(pairing.reviewer(), 1, Integer::sum);
            received.merge(pairing.submission(), 1, Integer::sum);
        });
        List<Pairing> added = new ArrayList<>();
        for (boolean found = true; found; ) {
            found = false;
            for (Piece reviewer : inNeed(pieces, piece -> written.getOrDefault(piece.author(), 0))) {
                Pairing pairing = inNeed(pieces, piece -> received.getOrDefault(piece.submission(), 0)).stream()
                        .filter(piece -> !piece.author().equals(reviewer.author()))
                        .map(piece -> new Pairing(piece.submission(), reviewer.author()))
                        .filter(candidate -> !all.contains(candidate))
                        .findFirst()
                        .orElse(null);
                if (pairing != null) {
                    all.add(pairing);
                    added.add(pairing);
                    written.merge(pairing.reviewer(), 1, Integer::sum);
                    received.merge(pairing.submission(), 1, Integer::sum);
                    found = true;
                    break;
                }
            }
        }
        return added;
    }

    private List<Piece> inNeed(List<Piece> pieces, java.util.function.ToIntFunction<Piece> count) {
        return pieces.stream()
                .filter(piece -> count.applyAsInt(piece) < each)
                .sorted(Comparator.comparingInt(count))
                .toList();
    }
}
