package org.ceiba.shared.web;

import java.util.List;

/**
 * A row of a table of figures.
 *
 * @param words what the row is about, a cell each
 * @param figures as the reader sees them
 */
public record TableRow(List<String> words, List<Object> figures) {}
