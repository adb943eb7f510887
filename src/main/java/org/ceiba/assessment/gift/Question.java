package org.ceiba.assessment.gift;

/** One question of a quiz or a survey, as GIFT writes it; it knows what an answer is worth. */
public sealed interface Question permits Choice, TrueFalse, ShortAnswer, Numeric, Matching, Essay {

    Stem stem();

    /** {@code choice}, {@code choices}, {@code truefalse}, {@code short}, {@code numeric}, {@code matching} or {@code essay}. */
    String kind();

    /** What the answer is worth; one that makes no sense is worth nothing. */
    Mark mark(Answer answer);

    /** What must be the same in every language, so that an answer means the same in each. */
    Object shape();

    default String name() {
        return stem().name();
    }
}
