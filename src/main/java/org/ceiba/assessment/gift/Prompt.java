package org.ceiba.assessment.gift;

import java.util.List;

/**
 * One question as a page asks it. Nothing in it tells which answer is right, not even the order.
 *
 * @param name of the question
 * @param kind see {@link Question#kind}
 * @param text what is asked
 * @param options what can be chosen, in the order of this sheet
 * @param lines left sides of a matching
 */
public record Prompt(String name, String kind, String text, List<String> options, List<String> lines) {

    /** Name of the form's field; a matching has one for each line, with its number after a dot. */
    public String getField() {
        return "q." + name;
    }
}
