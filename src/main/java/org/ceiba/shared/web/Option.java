package org.ceiba.shared.web;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something to choose from in a filter.
 *
 * @param value as the address writes it
 * @param words as the reader sees it
 */
public record Option(String value, String words, boolean chosen) {

    /** All of these values, of which one may be chosen already. */
    public static List<Option> of(List<String> values, String chosen, UnaryOperator<String> words) {
        return values.stream()
                .map(value -> new Option(value, words.apply(value), value.equals(chosen)))
                .toList();
    }
}
