package org.ceiba.assessment.gift;

import java.util.List;

/**
 * What an answer is worth.
 *
 * @param share of the question's point, 0 to 1
 * @param feedback on what was answered, in the order of the choices; often empty
 */
public record Mark(double share, List<String> feedback) {

    private static final double ENTIRELY = 0.9999;

    public Mark {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, not " + share);
        }
        feedback = feedback.stream()
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    static Mark wrong() {
        return new Mark(0, List.of());
    }

    static Mark of(double percent, String feedback) {
        return new Mark(clamp(percent / 100), feedback == null ? List.of() : List.of(feedback));
    }

    static double clamp(double share) {
        return share >= ENTIRELY ? 1 : Math.max(0, share);
    }

    public boolean isRight() {
        return share == 1;
    }

    public boolean isWrong() {
        return share == 0;
    }
}
