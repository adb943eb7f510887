package org.ceiba.assessment;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceiba.assessment.gift.Answer;
import org.ceiba.assessment.gift.GiftFile;
import org.ceiba.assessment.gift.Review;
import org.ceiba.assessment.gift.Sheet;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Seal;

/**
 * One quiz in front of one person: shows what comes next, and reads what comes back.
 *
 * @param enrolmentId null for staff who look at the quiz
 * @param gift the questions, in one language
 * @param attempts of the person, first to last
 */
record QuizDesk(UUID enrolmentId, CourseOutline.Item item, String gift, String language, List<QuizAttempt> attempts) {

    private static final int PAPER_LENGTH = 12;

    QuizView view() {
        int next = attempts.size() + 1;
        boolean open = allows(next);
        Double best = attempts.isEmpty() ? null : best();
        return new QuizView(
                open ? next : null,
                item.attempts(),
                item.passScore(),
                paper(gift),
                language,
                open ? sheet(next).prompts() : List.of(),
                best,
                best != null && passes(best),
                attempts.isEmpty() ? null : result(attempts.get(attempts.size() - 1)));
    }

    /**
     * The answers of a form.
     *
     * @throws DomainException when no attempt is left, the questions have changed since, or some are unanswered and the
     *     form does not say that this is meant
     */
    Map<String, Answer> read(QuizForm form) {
        if (!allows(form.number())) {
            throw DomainException.conflict("assessment.fault.attempts", item.attempts());
        }
        if (form.number() != attempts.size() + 1 || !paper(gift).equals(form.paper())) {
            throw DomainException.conflict("assessment.fault.changed");
        }
        Map<String, Answer> answers = sheet(form.number()).read(form.given());
        if (answers.isEmpty()) {
            throw DomainException.invalid("answers", "assessment.fault.blank");
        }
        if (!form.asIs()) {
            refuseGaps(answers);
        }
        return answers;
    }

    private void refuseGaps(Map<String, Answer> answers) {
        var questions = file().questions();
        String gaps = IntStream.range(0, questions.size())
                .filter(i -> gap(answers.get(questions.get(i).name())))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
        if (!gaps.isEmpty()) {
            throw DomainException.invalid("answers", "assessment.fault.unanswered", gaps);
        }
    }

    private static boolean gap(Answer answer) {
        return answer == null || answer.values().stream().anyMatch(String::isBlank);
    }

    double score(Map<String, Answer> answers) {
        return Review.score(Review.of(file(), answers));
    }

    private double best() {
        return attempts.stream().mapToDouble(QuizAttempt::score).max().orElseThrow();
    }

    private QuizView.Result result(QuizAttempt attempt) {
        return new QuizView.Result(
                attempt.number(),
                attempt.submittedAt(),
                attempt.score(),
                passes(attempt.score()),
                explainsAnswers() ? Review.of(file(), attempt.answers()) : List.of());
    }

    boolean passes(double score) {
        return item.passScore() == null || score >= item.passScore();
    }

    private boolean allows(int number) {
        return item.attempts() == null || number <= item.attempts();
    }

    /** Feedback on the baseline waits: its questions come again in the final test, and what was learned is to be seen. */
    private boolean explainsAnswers() {
        return !"baseline".equals(item.purpose());
    }

    private Sheet sheet(int number) {
        return Sheet.of(file(), enrolmentId + "/" + item.id() + '/' + number);
    }

    private GiftFile file() {
        return GiftFile.quiz(gift);
    }

    /** A short mark of the questions' text: with another mark, the answers belong to other questions. */
    static String paper(String gift) {
        return HexFormat.of().formatHex(Seal.hash(gift)).substring(0, PAPER_LENGTH);
    }
}
