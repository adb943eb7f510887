package org.ceiba.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ceiba.CeibaIT;
import org.ceiba.enrolment.Crowd;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.learning.EditionRooms;
import org.ceiba.learning.ItemView;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionFacts;
import org.junit.jupiter.api.Test;

class HandInIT extends CeibaIT {

    private static final String WORK = "Una pieza sobre la estación de autobuses, con dos voces y una fuente.";
    private static final String WORDS = "La entrada funciona; falta decir la fecha de la cifra.";

    @Inject
    private Assignments assignments;

    @Inject
    private Surveys surveys;

    @Inject
    private EditionRooms rooms;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Crowd crowd;

    @Test
    void shouldShareOutReviewsWhenEverybodyHandsInAtOnce() throws Exception {
        EditionFacts edition =
                crowd.running("communication-and-migration", new Condition(Condition.ITEMS, null, null, null));
        List<UUID> people = enrol(edition, 5);

        crowd.atOnce(people.stream()
                .map(person -> (Callable<Void>) () -> crowd.as(person, () -> {
                    assignments.handIn(edition.key(), "piece", WORK);
                    return null;
                }))
                .toList());

        for (UUID person : people) {
            ItemView piece = crowd.as(person, () -> rooms.item(edition.key(), "practice", "piece", "es"));
            assertThat(piece.doneAt()).isNotNull();
            assertThat(piece.assignment().tasks()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void shouldTellTheAuthorWhatAPeerSaidWhenTheReviewIsWritten() throws Exception {
        EditionFacts edition =
                crowd.running("communication-and-migration", new Condition(Condition.ITEMS, null, null, null));
        List<UUID> people = enrol(edition, 2);
        for (UUID person : people) {
            as(person, () -> assignments.handIn(edition.key(), "piece", WORK));
        }
        UUID author = people.get(0);
        UUID peer = people.get(1);
        AssignmentView mine = crowd.as(peer, () -> rooms.item(edition.key(), "practice", "piece", "es"))
                .assignment();
        UUID task = mine.tasks().get(0).submission();
        Map<String, Integer> points = new java.util.HashMap<>();
        mine.rubric().forEach(criterion -> points.put(criterion.key(), criterion.points()));

        assertThatThrownBy(
                        () -> as(peer, () -> assignments.review(edition.key(), "piece", task, Map.of(), WORDS, "es")))
                .hasMessage("assessment.fault.review.points");
        assertThatThrownBy(
                        () -> as(author, () -> assignments.review(edition.key(), "piece", task, points, WORDS, "es")))
                .hasMessage("shared.fault.notFound");
        as(peer, () -> assignments.review(edition.key(), "piece", task, points, WORDS, "es"));

        AssignmentView theirs = crowd.as(author, () -> rooms.item(edition.key(), "practice", "piece", "es"))
                .assignment();
        assertThat(theirs.received()).hasSize(1);
        assertThat(theirs.received().get(0).getTotal()).isEqualTo(theirs.getMost());
        assertThat(theirs.isOpen()).isFalse();
        assertThatThrownBy(() -> as(author, () -> assignments.handIn(edition.key(), "piece", WORK + " Mejor.")))
                .hasMessage("assessment.fault.submission.reviewed");
    }

    @Test
    void shouldKeepOneAnswerWithoutANameWhenASurveyIsSentTwice() throws Exception {
        EditionFacts edition = crowd.running("c4d-campaigns", new Condition(Condition.SURVEY, null, "voice", null));
        UUID person = enrol(edition, 1).get(0);
        String module = crowd.as(person, () -> rooms.room(edition.key()))
                .visit()
                .course()
                .item("voice")
                .orElseThrow()
                .module();
        SurveyView survey = crowd.as(person, () -> rooms.item(edition.key(), module, "voice", "en"))
                .survey();
        QuizForm form = new QuizForm(0, survey.language(), survey.paper(), false, field -> List.of("0"));

        crowd.atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Void>) () -> crowd.as(person, () -> {
                    surveys.answer(edition.key(), "voice", form);
                    return null;
                }))
                .toList());

        assertThat(survey.answered()).isFalse();
        assertThat(crowd.as(person, () -> rooms.item(edition.key(), module, "voice", "en"))
                        .survey()
                        .answered())
                .isTrue();
        assertThat(enrolments.of(edition.id(), person).state()).isEqualTo(EnrolmentState.COMPLETED);
    }

    private List<UUID> enrol(EditionFacts edition, int many) throws Exception {
        List<UUID> people = IntStream.range(0, many)
                .mapToObj(i -> crowd.person("HN", "female").id())
                .toList();
        for (UUID person : people) {
            crowd.as(person, () -> enrolments.apply(edition.key()));
        }
        return people;
    }

    private void as(UUID person, Runnable action) throws Exception {
        crowd.as(person, () -> {
            action.run();
            return null;
        });
    }
}
