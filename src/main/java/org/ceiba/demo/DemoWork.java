package org.ceiba.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ceiba.assessment.QuizForm;
import org.ceiba.assessment.QuizView;
import org.ceiba.assessment.Quizzes;
import org.ceiba.assessment.gift.Prompt;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.ItemText;
import org.ceiba.enrolment.EnrolmentLists;
import org.ceiba.enrolment.EnrolmentRow;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.learning.EditionRooms;
import org.ceiba.learning.Learning;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.sessions.AttendanceMark;
import org.ceiba.sessions.Attendances;
import org.ceiba.sessions.SessionRow;
import org.ceiba.sessions.Sessions;

/** What the people of the demo have done in its editions: read, answered a baseline, attended. */
@ApplicationScoped
class DemoWork {

    private static final int LEARNERS = 16;
    private static final int MOST = 200;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Sessions sessions;

    @Inject
    private Attendances attendances;

    @Inject
    private Learning learning;

    @Inject
    private EditionRooms rooms;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Courses courses;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** The sheets of the sessions that are over: four in five were there. */
    void attend(EditionFacts edition) {
        for (SessionRow session : sessions.allOfEdition(edition.id())) {
            if (session.endsAt().isBefore(clock.instant())) {
                List<AttendanceMark> marks = new ArrayList<>();
                for (EnrolmentRow row : inside(edition)) {
                    int place = marks.size();
                    String state = place % 5 == 4 ? "absent" : place % 23 == 22 ? "excused" : AttendanceMark.PRESENT;
                    marks.add(new AttendanceMark(row.id(), state, Math.max(5, session.minutes() - place % 7 * 5)));
                }
                attendances.record(session.id(), marks, null);
            }
        }
    }

    /** The first ones of an edition have begun: some further than others. */
    void learn(EditionFacts edition, CourseOutline course) {
        UUID coordinator = current.id();
        List<EnrolmentRow> rows = inside(edition);
        for (int i = 0; i < Math.min(LEARNERS, rows.size()); i++) {
            EnrolmentRow row = rows.get(i);
            current.is(row.person().id(), null);
            boolean shown = row.person().email().equals(DemoMaker.PARTICIPANT);
            int done = shown ? 3 : 1 + i % 4;
            course.items().stream().limit(done).forEach(item -> work(edition, course, row, item));
            if (shown) {
                course.items().stream()
                        .skip(done)
                        .findFirst()
                        .ifPresent(next -> rooms.item(edition.key(), next.module(), next.key(), "es"));
            }
        }
        current.is(coordinator, null);
    }

    void announce(EditionFacts edition) {
        editions.announce(
                edition.key(),
                "Bienvenida a la edición " + edition.number(),
                "Estos datos son sintéticos: nadie de esta lista existe. Los enlaces de las sesiones están en la sala; "
                        + "el horario aparece en la zona de cada persona.");
    }

    private void work(EditionFacts edition, CourseOutline course, EnrolmentRow row, CourseOutline.Item item) {
        switch (item.kind()) {
            case "page", "video", "file" -> learning.markDone(edition.key(), item.key());
            case "quiz" -> answer(edition, course, row, item);
            default -> {}
        }
    }

    /** Any answers: nobody synthetic knows anything. */
    private void answer(EditionFacts edition, CourseOutline course, EnrolmentRow row, CourseOutline.Item item) {
        ItemText text = courses.text(item.id(), "es", course.firstLanguage());
        QuizView view = quizzes.view(row.id(), item, text);
        quizzes.submit(
                edition.key(),
                item.key(),
                new QuizForm(view.number(), view.language(), view.paper(), true, field -> view.prompts().stream()
                        .filter(prompt -> prompt.getField().equals(field))
                        .map(DemoWork::anything)
                        .findFirst()
                        .orElse(List.of())));
    }

    private static List<String> anything(Prompt prompt) {
        return prompt.options().isEmpty() ? List.of("true") : List.of("0");
    }

    private List<EnrolmentRow> inside(EditionFacts edition) {
        List<EnrolmentRow> rows = new ArrayList<>();
        for (EnrolmentState state :
                List.of(EnrolmentState.ENROLLED, EnrolmentState.COMPLETED, EnrolmentState.NOT_COMPLETED)) {
            rows.addAll(lists.enrolments(edition.key(), state, null, MOST));
        }
        return rows;
    }
}
