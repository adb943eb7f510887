package org.ceiba.offering;

/**
 * An edition was opened or changed; observed inside the transaction that did it.
 *
 * @param before null for a new edition
 */
public record EditionChanged(EditionFacts before, EditionFacts now) {

    /** Whether this change brought the edition into that state. */
    public boolean becomes(String state) {
        return now.state().equals(state) && (before == null || !before.state().equals(state));
    }
}
