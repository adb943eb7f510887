package org.ceiba.offering;

import java.util.Map;
import java.util.Set;

/**
 * What one person has reached in an edition, as far as completion rules ask for it.
 *
 * @param requiredByModule keys of the required items of each module, by the module's key
 * @param done keys of the items that are completed
 * @param sessions attended
 * @param minutes attended, over all sessions
 * @param scores best score of each quiz in percent, by the item's key
 * @param groupwork whether the person's group has handed in a recommendation
 */
public record Achievements(
        Map<String, Set<String>> requiredByModule,
        Set<String> done,
        int sessions,
        int minutes,
        Map<String, Double> scores,
        boolean groupwork) {

    /** Required items that are completed. */
    public int itemsDone() {
        return (int) requiredByModule.values().stream()
                .flatMap(Set::stream)
                .filter(done::contains)
                .count();
    }

    /** Required items in all. */
    public int itemsOf() {
        return requiredByModule.values().stream().mapToInt(Set::size).sum();
    }
}
