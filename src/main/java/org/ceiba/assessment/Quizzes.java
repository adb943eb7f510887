package org.ceiba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.assessment.gift.Answer;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.ItemText;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.Ids;

/** Quizzes: shown question by question, handed in as a whole, marked at once. */
@ApplicationScoped
@Transactional
public class Quizzes {

    @Inject
    private AssessmentRepository repository;

    @Inject
    private Desks desks;

    @Inject
    private Courses courses;

    @Inject
    private Event<QuizSubmitted> submitted;

    @Inject
    private Clock clock;

    /**
     * The quiz as its page shows it.
     *
     * @param enrolment null for staff who look at it
     * @param text the questions, in the language that is there
     */
    @Allowed(Who.PROGRAM)
    public QuizView view(UUID enrolment, CourseOutline.Item item, ItemText text) {
        List<QuizAttempt> attempts = enrolment == null ? List.of() : repository.attempts(enrolment, item.id());
        return new QuizDesk(enrolment, item, text.gift(), text.language(), attempts).view();
    }

    /** Best score by item, in percent. */
    @Allowed(Who.PROGRAM)
    public Map<UUID, Double> bestScores(UUID enrolment) {
        return repository.bestScores(enrolment);
    }

    /**
     * Hands in an attempt of the person who asks. The same attempt handed in again, as by a second press, changes nothing.
     *
     * @param edition key
     * @param item key
     */
    @Allowed(Who.SIGNED_IN)
    public void submit(String edition, String item, QuizForm form) {
        Desks.Desk desk = desks.mine(edition, item, "quiz");
        List<QuizAttempt> attempts =
                repository.attempts(desk.enrolmentId(), desk.item().id());
        if (form.number() >= 1 && form.number() <= attempts.size()) {
            return;
        }
        ItemText text = courses.text(desk.item().id(), form.language(), desk.firstLanguage());
        QuizDesk quiz = new QuizDesk(desk.enrolmentId(), desk.item(), text.gift(), text.language(), attempts);
        Map<String, Answer> answers = quiz.read(form);
        double score = quiz.score(answers);
        QuizAttempt attempt = new QuizAttempt(
                Ids.next(),
                desk.enrolmentId(),
                desk.item().id(),
                form.number(),
                text.language(),
                clock.instant(),
                score,
                answers);
        if (repository.keep(attempt)) {
            submitted.fire(new QuizSubmitted(
                    desk.enrolmentId(), desk.edition().id(), desk.item().id(), score, quiz.passes(score)));
        }
    }
}
