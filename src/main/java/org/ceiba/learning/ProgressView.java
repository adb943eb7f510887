package org.ceiba.learning;

import java.util.List;
import java.util.UUID;

/**
 * Somebody's progress, in words of the reader's language.
 *
 * @param state of the enrolment
 * @param done required items that are completed
 * @param of required items in all
 * @param certificate its code, null where there is none
 */
public record ProgressView(
        UUID enrolment, String state, int done, int of, List<ConditionLine> conditions, String certificate) {

    /**
     * @param missing what is missing; empty where the condition is met
     */
    public record ConditionLine(String kind, boolean met, String missing) {}
}
