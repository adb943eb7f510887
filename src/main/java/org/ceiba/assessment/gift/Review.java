package org.ceiba.assessment.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question after it was answered: what was asked, what was answered in words, what that is worth and why.
 *
 * @param answered empty where nothing was answered
 * @param feedback on the question as a whole; null for none
 */
public record Review(String name, String kind, String text, List<Given> answered, Mark mark, String feedback) {

    /**
     * One of the things that were answered.
     *
     * @param text {@code true} or {@code false} for a statement
     * @param right whether this one is right, where several were asked for; null where the question's mark says it
     * @param feedback on this one, where several were asked for; null for none
     */
    public record Given(String text, Boolean right, String feedback) {

        static Given of(String text) {
            return new Given(text, null, null);
        }
    }

    /** Every question of the file with its mark. */
    public static List<Review> of(GiftFile file, Map<String, Answer> answers) {
        return file.questions().stream()
                .map(question -> of(question, answers.getOrDefault(question.name(), Answer.NONE)))
                .toList();
    }

    private static Review of(Question question, Answer answer) {
        Stem stem = question.stem();
        return new Review(
                stem.name(),
                question.kind(),
                stem.text(),
                words(question, answer),
                question.mark(answer),
                stem.feedback());
    }

    /** Percent of all points, each question being worth one, to two decimals. */
    public static double score(List<Review> reviews) {
        double share = reviews.stream()
                .mapToDouble(review -> review.mark().share())
                .average()
                .orElse(0);
        return Math.round(share * 10_000) / 100.0;
    }

    private static List<Given> words(Question question, Answer answer) {
        if (question instanceof Choice choice) {
            return positions(answer.values(), choice.options().size())
                    .map(position -> given(choice, choice.options().get(position)))
                    .toList();
        }
        if (question instanceof Matching matching) {
            List<Given> words = new ArrayList<>();
            IntStream.range(0, Math.min(matching.lines().size(), answer.values().size()))
                    .forEach(line -> positions(
                                    List.of(answer.values().get(line)),
                                    matching.targets().size())
                            .forEach(target -> words.add(given(matching, line, target))));
            return words;
        }
        return answer.isBlank()
                ? List.of()
                : answer.values().stream().map(Given::of).toList();
    }

    private static Given given(Choice choice, Weighted option) {
        return choice.several()
                ? new Given(option.text(), option.percent() > 0, option.feedback())
                : Given.of(option.text());
    }

    private static Given given(Matching matching, int line, int target) {
        return new Given(
                matching.lines().get(line) + " → " + matching.targets().get(target),
                matching.target(line) == target,
                null);
    }

    /** Those among the answers that are positions, leaving out what a newer version of the file no longer has. */
    private static Stream<Integer> positions(List<String> answers, int size) {
        return answers.stream()
                .filter(position -> position.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(position -> position < size);
    }
}
