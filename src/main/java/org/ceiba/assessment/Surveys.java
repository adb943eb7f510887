package org.ceiba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ceiba.assessment.gift.Answer;
import org.ceiba.assessment.gift.GiftFile;
import org.ceiba.assessment.gift.Sheet;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.ItemText;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** Surveys: answered once by each person, and kept so that nobody can tell who answered what. */
@ApplicationScoped
@Transactional
public class Surveys {

    @Inject
    private AssessmentRepository repository;

    @Inject
    private Desks desks;

    @Inject
    private Courses courses;

    @Inject
    private Event<SurveyAnswered> answered;

    /**
     * The survey as its page shows it.
     *
     * @param enrolment null for staff who look at it
     */
    @Allowed(Who.PROGRAM)
    public SurveyView view(UUID enrolment, CourseOutline.Item item, ItemText text) {
        boolean taken = enrolment != null && repository.hasTaken(enrolment, item.id());
        return new SurveyView(
                taken,
                QuizDesk.paper(text.gift()),
                text.language(),
                Sheet.unshuffled(GiftFile.survey(text.gift())).prompts());
    }

    /** Keeps the answers of the person who asks; a second press changes nothing. */
    @Allowed(Who.SIGNED_IN)
    public void answer(String edition, String item, QuizForm form) {
        Desks.Desk desk = desks.mine(edition, item, "survey");
        ItemText text = courses.text(desk.item().id(), form.language(), desk.firstLanguage());
        if (!QuizDesk.paper(text.gift()).equals(form.paper())) {
            throw DomainException.conflict("assessment.fault.changed");
        }
        Map<String, Answer> answers =
                Sheet.unshuffled(GiftFile.survey(text.gift())).read(form.given());
        if (answers.isEmpty()) {
            throw DomainException.invalid("answers", "assessment.fault.blank");
        }
        if (repository.take(desk.enrolmentId(), desk.item().id())) {
            repository.keepAnswers(desk.edition().id(), desk.item().id(), answers);
            answered.fire(new SurveyAnswered(
                    desk.enrolmentId(), desk.edition().id(), desk.item().id()));
        }
    }
}
