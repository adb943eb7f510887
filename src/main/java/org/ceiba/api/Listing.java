package org.ceiba.api;

import java.util.List;
import java.util.function.Function;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Page;

/**
 * A part of a list.
 *
 * @param next what to pass as {@code after} for the following part; null at the end
 */
public record Listing<T>(List<T> items, String next) {

    static final int DEFAULT_LIMIT = 50;

    /** How many rows to ask for, with the one that tells whether there are more. */
    static int limit(Integer asked) {
        int limit = asked == null ? DEFAULT_LIMIT : asked;
        if (limit < 1 || limit >= Page.LARGEST) {
            throw DomainException.invalid("limit", "shared.fault.page", Page.LARGEST - 1);
        }
        return limit + 1;
    }

    /**
     * Makes the list of rows that were asked for with one more.
     *
     * @param cursor of a row
     */
    static <R, T> Listing<T> of(List<R> rows, int limitAndOne, Function<R, String> cursor, Function<R, T> body) {
        boolean more = rows.size() == limitAndOne;
        List<R> shown = more ? rows.subList(0, rows.size() - 1) : rows;
        return new Listing<>(
                shown.stream().map(body).toList(), more ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }
}
