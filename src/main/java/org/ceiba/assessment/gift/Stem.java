package org.ceiba.assessment.gift;

/**
 * What every question has, whatever its kind.
 *
 * @param name the same in every language; tells the questions of a file apart
 * @param text plain text, line breaks where the author asked for them
 * @param objective what the question finds out; null where not stated
 * @param feedback shown after the answer, whatever it was; null for none
 * @param line of the file where the question begins
 */
public record Stem(String name, String text, String objective, String feedback, int line) {}
