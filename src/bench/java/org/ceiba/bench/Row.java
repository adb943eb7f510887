package org.ceiba.bench;

import java.util.Iterator;

/**
 * One kind of work whose cost is measured.
 *
 * @param key by which {@code -Dbench.rows} names it
 * @param title in the table
 * @param method of HTTP
 * @param bodyType media type of what is sent
 * @param status that says that the work was done
 * @param bound what it may cost
 * @param calls one after the other, each by another person; more than any phase needs, and safe to share between threads
 * @param afresh undoes what was done, before each phase
 */
record Row(
        String key,
        String title,
        String method,
        String bodyType,
        int status,
        Bound bound,
        Iterator<Call> calls,
        Runnable afresh) {

    static Row page(String key, String title, Bound bound, Iterator<Call> calls) {
        return new Row(key, title, "GET", null, 200, bound, calls, () -> {});
    }
}
