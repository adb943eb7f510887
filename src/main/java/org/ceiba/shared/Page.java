package org.ceiba.shared;

/**
 * The part of a list that is asked for.
 *
 * @param first how many rows to leave out, from 0
 * @param size how many rows at most, 1 to 200
 */
public record Page(int first, int size) {

    public static final int LARGEST = 200;

    public Page {
        if (first < 0 || size < 1 || size > LARGEST) {
            throw DomainException.invalid("limit", "shared.fault.page", LARGEST);
        }
    }

    /** The page with this number, counted from 1; numbers below are the first page. */
    public static Page number(int number, int size) {
        return new Page((Math.max(number, 1) - 1) * size, size);
    }
}
