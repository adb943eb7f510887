package org.ceiba.assessment.gift;

/**
 * One of the answers that a question lists.
 *
 * @param text as the reader sees it, or as it must be typed
 * @param percent of the question's point, 100 for a right one, below 0 where it takes away
 * @param feedback null for none
 */
public record Weighted(String text, double percent, String feedback) {}
