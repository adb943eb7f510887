package org.ceiba.enrolment.file;

import java.util.Map;

/**
 * One line of a list, as written.
 *
 * @param number of the line in the file, from 1; the header has the first
 * @param cells without the empty ones, stripped
 */
public record ListLine(int number, Map<Column, String> cells) {

    /** What stands in that column; null for nothing. */
    public String get(Column column) {
        return cells.get(column);
    }
}
