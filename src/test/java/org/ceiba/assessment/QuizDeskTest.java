package org.ceiba.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.assessment.gift.Answer;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.ItemSettings;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.LocalText;
import org.junit.jupiter.api.Test;

class QuizDeskTest {

    private static final String GIFT = "::a::One? {T#No.#Yes.}\n\n::b::Two? {=dos}";
    private static final UUID ENROLMENT = UUID.randomUUID();
    private static final UUID ITEM = UUID.randomUUID();

    @Test
    void shouldAskFirstAttemptWhenNothingWasSubmitted() {
        QuizView view = desk(2, "check").view();

        assertThat(view.number()).isEqualTo(1);
        assertThat(view.getLeft()).isEqualTo(2);
        assertThat(view.prompts()).hasSize(2);
        assertThat(view.best()).isNull();
        assertThat(view.last()).isNull();
    }

    @Test
    void shouldShowFeedbackAndBestScoreWhenSubmitted() {
        QuizView view = desk(
                        3,
                        "check",
                        attempt(1, Map.of("a", Answer.of("true"), "b", Answer.of("dos"))),
                        attempt(2, Map.of("a", Answer.of("false"))))
                .view();

        assertThat(view.best()).isEqualTo(100);
        assertThat(view.passed()).isTrue();
        assertThat(view.last().score()).isZero();
        assertThat(view.last().passed()).isFalse();
        assertThat(view.last().reviews().get(0).mark().feedback()).containsExactly("No.");
        assertThat(view.getLeft()).isEqualTo(1);
    }

    @Test
    void shouldAskNothingMoreWhenAttemptsAreUsedUp() {
        QuizView view =
                desk(1, "check", attempt(1, Map.of("a", Answer.of("true")))).view();

        assertThat(view.number()).isNull();
        assertThat(view.getLeft()).isZero();
        assertThat(view.prompts()).isEmpty();
    }

    @Test
    void shouldKeepFeedbackBackWhenQuizIsABaseline() {
        QuizView view =
                desk(1, "baseline", attempt(1, Map.of("a", Answer.of("true")))).view();

        assertThat(view.last().score()).isEqualTo(50);
        assertThat(view.last().reviews()).isEmpty();
    }

    @Test
    void shouldNameGapsWhenQuestionsAreUnanswered() {
        Map<String, List<String>> given = Map.of("q.b", List.of("dos"));

        assertThatThrownBy(() -> desk(2, "check").read(form(1, given, false)))
                .isInstanceOfSatisfying(DomainException.class, fault -> {
                    assertThat(fault.key()).isEqualTo("assessment.fault.unanswered");
                    assertThat(fault.arguments()).containsExactly("1");
                });
        assertThat(desk(2, "check").read(form(1, given, true))).containsOnlyKeys("b");
    }

    @Test
    void shouldRefuseWhenNothingIsAnsweredOrNoAttemptIsLeftOrQuestionsChanged() {
        assertThatThrownBy(() -> desk(2, "check").read(form(1, Map.of(), true))).hasMessage("assessment.fault.blank");
        assertThatThrownBy(() -> desk(1, "check").read(form(2, Map.of(), true)))
                .hasMessage("assessment.fault.attempts");
        assertThatThrownBy(() -> desk(3, "check").read(form(2, Map.of(), true))).hasMessage("assessment.fault.changed");
        assertThatThrownBy(() -> desk(3, "check").read(new QuizForm(1, "es", "other", true, field -> List.of("true"))))
                .hasMessage("assessment.fault.changed");
    }

    private static QuizForm form(int number, Map<String, List<String>> given, boolean asIs) {
        return new QuizForm(number, "es", QuizDesk.paper(GIFT), asIs, field -> given.getOrDefault(field, List.of()));
    }

    private static QuizDesk desk(int attempts, String purpose, QuizAttempt... made) {
        return new QuizDesk(ENROLMENT, item(purpose, attempts), GIFT, "es", List.of(made));
    }

    private static CourseOutline.Item item(String purpose, int attempts) {
        LocalText title = LocalText.of("es", "Prueba");
        return new CourseOutline.Item(
                ITEM, "quiz", "module", "quiz", title, 10, true, purpose, null, attempts, 60, ItemSettings.NONE);
    }

    private static QuizAttempt attempt(int number, Map<String, Answer> answers) {
        double score = desk(9, "check").score(answers);
        return new QuizAttempt(UUID.randomUUID(), ENROLMENT, ITEM, number, "es", Instant.EPOCH, score, answers);
    }
}
