package org.ceiba.assessment.gift;

/** Free text; in surveys alone, because nobody marks it. */
public record Essay(Stem stem) implements Question {

    @Override
    public String kind() {
        return "essay";
    }

    @Override
    public Mark mark(Answer answer) {
        return Mark.wrong();
    }

    @Override
    public Object shape() {
        return kind();
    }
}
