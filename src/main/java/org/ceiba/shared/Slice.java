package org.ceiba.shared;

import java.util.List;

/**
 * The rows of a {@link Page}, and how many there are in all.
 *
 * @param rows in order
 * @param total rows of the whole list
 * @param page what was asked for
 */
public record Slice<T>(List<T> rows, long total, Page page) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Number of this page, from 1. */
    public int getNumber() {
        return page.first() / page.size() + 1;
    }

    /** Number of pages, at least 1. */
    public int getPages() {
        return (int) Math.max(1, (total + page.size() - 1) / page.size());
    }
}
