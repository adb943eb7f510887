package org.ceiba.assessment.gift;

/**
 * A statement that is true or false.
 *
 * @param truth whether it is true
 * @param wrong feedback on the wrong answer, null for none
 * @param right feedback on the right one, null for none
 */
public record TrueFalse(Stem stem, boolean truth, String wrong, String right) implements Question {

    @Override
    public String kind() {
        return "truefalse";
    }

    @Override
    public Mark mark(Answer answer) {
        if (answer.isBlank()) {
            return Mark.wrong();
        }
        return answer.first().equals(String.valueOf(truth)) ? Mark.of(100, right) : Mark.of(0, wrong);
    }

    @Override
    public Object shape() {
        return kind() + truth;
    }
}
