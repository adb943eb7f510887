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
import org.jsoup.nodes.Element;

/** Somebody who knows the subject: answers a quiz's page as its course package says, whatever the order of the options. */
final class RightAnswers {

    private RightAnswers() {}

    /** Fills in the quiz that the visitor has open. */
    static void give(Visitor visitor, String course, String module, String item) {
        fill(visitor, GiftFile.quiz(text(course, module, item)));
    }

    /** Fills in the survey that the visitor has open. */
    static void tell(Visitor visitor, String course, String module, String item) {
        fill(visitor, GiftFile.survey(text(course, module, item)));
    }

    private static void fill(Visitor visitor, GiftFile file) {
        file.questions().forEach(question -> answer(visitor, "q." + question.name(), question));
    }

    private static void answer(Visitor visitor, String field, Question question) {
        if (question instanceof Choice choice) {
            double best = choice.options().stream()
                    .mapToDouble(Weighted::percent)
                    .max()
                    .orElseThrow();
            choice.options().stream()
                    .filter(option -> choice.several() ? option.percent() > 0 : option.percent() == best)
                    .limit(choice.several() ? Long.MAX_VALUE : 1)
                    .forEach(option -> visitor.tick(field, value(visitor, field, option.text())));
        } else if (question instanceof TrueFalse statement) {
            visitor.tick(field, String.valueOf(statement.truth()));
        } else if (question instanceof ShortAnswer word) {
            visitor.fill(field, word.accepted().get(0).text());
        } else if (question instanceof Numeric number) {
            visitor.fill(field, number.accepted().get(0).least().toPlainString());
        } else if (question instanceof Matching matching) {
            List<Matching.Pair> pairs = matching.pairs().stream()
                    .filter(pair -> !pair.left().isBlank())
                    .toList();
            for (int line = 0; line < pairs.size(); line++) {
                visitor.fill(
                        field + "." + line,
                        choice(visitor, field + "." + line, pairs.get(line).right()));
            }
        } else if (question instanceof Essay) {
            visitor.fill(field, "Lo que aprendí me sirve mañana mismo.");
        }
    }

    private static String value(Visitor visitor, String field, String text) {
        return visitor.page().select("label:has(input[name=\"" + field + "\"])").stream()
                .filter(label -> label.text().equals(normal(text)))
                .map(label -> label.selectFirst("input").val())
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " does not offer: " + text));
    }

    private static String choice(Visitor visitor, String field, String text) {
        return visitor.page().select("select[name=\"" + field + "\"] option").stream()
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
