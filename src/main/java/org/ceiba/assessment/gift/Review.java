package org.ceiba.assessment.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A question after it was answered: what was asked, what was answered in words, what that is worth and why.
 *
 * @param answered empty where nothing was answered; {@code true} or {@code false} for a statement
 * @param feedback on the question as a whole; null for none
 */
public record Review(String name, String kind, String text, List<String> answered, Mark mark, String feedback) {

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

    private static List<String> words(Question question, Answer answer) {
        if (question instanceof Choice choice) {
            return pick(choice.options().stream().map(Weighted::text).toList(), answer.values());
        }
        if (question instanceof Matching matching) {
            List<String> words = new ArrayList<>();
            IntStream.range(0, Math.min(matching.lines().size(), answer.values().size()))
                    .forEach(line -> pick(
                                    matching.targets(), List.of(answer.values().get(line)))
                            .forEach(target -> words.add(matching.lines().get(line) + " → " + target)));
            return words;
        }
        return answer.isBlank() ? List.of() : answer.values();
    }

    /** The texts at these positions, leaving out positions that a newer version of the file no longer has. */
    private static List<String> pick(List<String> texts, List<String> positions) {
        return positions.stream()
                .filter(position -> position.matches("\\d{1,3}") && Integer.parseInt(position) < texts.size())
                .map(position -> texts.get(Integer.parseInt(position)))
                .toList();
    }
}
