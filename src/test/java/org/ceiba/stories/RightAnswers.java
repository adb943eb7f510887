package org.ceiba.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ceiba.assessment.gift.Choice;
import org.ceiba.assessment.gift.Essay;
import org.ceiba.assessment.gift.GiftFile;
import org.ceiba.assessment.gift.Matching;
import org.ceiba.assessment.gift.Numeric;
import org.ceiba.assessment.gift.Question;
import org.ceiba.assessment.gift.ShortAnswer;
import org.ceiba.assessment.gift.TrueFalse;
import org.ceiba.assessment.gift.Weighted;
import org.ceiba.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who knows the subject: answers a quiz's page as its course package says, whatever the order of the options. */
final class RightAnswers {

    /** What the answers are written on: a page that can be read and filled in. */
    interface Paper {

        /** The page as it is. */
        Document page();

        void tick(String field, String value);

        void fill(String field, String value);

        /** The page that somebody without scripts has open. */
        static Paper of(Visitor visitor) {
            return new Paper() {

                @Override
                public Document page() {
                    return visitor.page();
                }

                @Override
                public void tick(String field, String value) {
                    visitor.tick(field, value);
                }

                @Override
                public void fill(String field, String value) {
                    visitor.fill(field, value);
                }
            };
        }
    }

    private RightAnswers() {}

    /** Fills in the quiz that the visitor has open. */
    static void give(Visitor visitor, String course, String module, String item) {
        give(Paper.of(visitor), course, module, item);
    }

    /** Fills in the quiz on the paper. */
    static void give(Paper paper, String course, String module, String item) {
        fill(paper, GiftFile.quiz(text(course, module, item)));
    }

    /** Fills in the survey that the visitor has open. */
    static void tell(Visitor visitor, String course, String module, String item) {
        fill(Paper.of(visitor), GiftFile.survey(text(course, module, item)));
    }

    private static void fill(Paper paper, GiftFile file) {
        file.questions().forEach(question -> answer(paper, "q." + question.name(), question));
    }

    private static void answer(Paper paper, String field, Question question) {
        if (question instanceof Choice choice) {
            double best = choice.options().stream()
                    .mapToDouble(Weighted::percent)
                    .max()
                    .orElseThrow();
            choice.options().stream()
                    .filter(option -> choice.several() ? option.percent() > 0 : option.percent() == best)
                    .limit(choice.several() ? Long.MAX_VALUE : 1)
                    .forEach(option -> paper.tick(field, value(paper, field, option.text())));
        } else if (question instanceof TrueFalse statement) {
            paper.tick(field, String.valueOf(statement.truth()));
        } else if (question instanceof ShortAnswer word) {
            paper.fill(field, word.accepted().get(0).text());
        } else if (question instanceof Numeric number) {
            paper.fill(field, number.accepted().get(0).least().toPlainString());
        } else if (question instanceof Matching matching) {
            List<Matching.Pair> pairs = matching.pairs().stream()
                    .filter(pair -> !pair.left().isBlank())
                    .toList();
            for (int line = 0; line < pairs.size(); line++) {
                paper.fill(
                        field + "." + line,
                        choice(paper, field + "." + line, pairs.get(line).right()));
            }
        } else if (question instanceof Essay) {
            paper.fill(field, "Lo que aprendí me sirve mañana mismo.");
        }
    }

    private static String value(Paper paper, String field, String text) {
        return paper.page().select("label:has(input[name=\"" + field + "\"])").stream()
                .filter(label -> label.text().equals(normal(text)))
                .map(label -> label.selectFirst("input").val())
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " does not offer: " + text));
    }

    private static String choice(Paper paper, String field, String text) {
        return paper.page().select("select[name=\"" + field + "\"] option").stream()
                .filter(option -> option.text().equals(normal(text)))
                .map(Element::val)
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " does not offer: " + text));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String text(String course, String module, String item) {
        try {
            return Files.readString(Path.of("seeds", course, "es", module, item + ".gift"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
