package org.ceiba.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ceiba.assessment.QuizForm;
import org.ceiba.assessment.QuizView;
import org.ceiba.assessment.Quizzes;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Quota;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.StatementCount;
import org.junit.jupiter.api.Test;

class LearningIT extends EnrolledPerson {

    private static final int PAGE_STATEMENTS = 8;
    private static final List<String> PAGES =
            List.of("regional-picture", "profiles", "rights-at-work", "first-contact");
    private static final int MODULE_ITEMS = PAGES.size() + 2;

    @Inject
    private Dashboards dashboards;

    @Inject
    private Quizzes quizzes;

    @Test
    void shouldBeginWithNothingDoneWhenSomebodyIsEnrolled() throws Exception {
        ProgressView progress = mine(() -> learning.progress(enrolment().id()));

        assertThat(progress.state()).isEqualTo("enrolled");
        assertThat(progress.done()).isZero();
        assertThat(progress.of()).isEqualTo(required().size());
        assertThat(progress.conditions()).hasSize(1);
        assertThat(progress.conditions().get(0).missing()).isNotBlank();
    }

    @Test
    void shouldCompleteTheEditionWhenTheLastConditionIsMet() throws Exception {
        for (String page : PAGES) {
            mark(page);
            mark(page);
        }
        assertThat(enrolment().state()).isEqualTo(EnrolmentState.ENROLLED);

        passTheCheck();
        submit("baseline", 1);

        assertThat(enrolment().state()).isEqualTo(EnrolmentState.COMPLETED);
        ProgressView progress = mine(() -> learning.progress(enrolment().id()));
        assertThat(progress.done()).isEqualTo(MODULE_ITEMS);
        assertThat(progress.conditions()).allMatch(ProgressView.ConditionLine::met);
    }

    @Test
    void shouldCountRightWhenEverythingIsPressedAtOnce() throws Exception {
        List<Callable<Void>> presses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            PAGES.forEach(page -> presses.add(() -> mark(page)));
            presses.add(() -> submit("baseline", 1));
            presses.add(this::passTheCheck);
        }

        crowd.atOnce(presses);

        assertThat(enrolment().state()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(mine(() -> learning.progress(enrolment().id())).done()).isEqualTo(MODULE_ITEMS);
        assertThat(mine(() -> dashboards.mine()).cards().get(0).standing().itemsDone())
                .isEqualTo(MODULE_ITEMS);
        QuizView quiz = mine(() -> rooms.item(edition.key(), "context", "baseline", "es"))
                .quiz();
        assertThat(quiz.last().number()).isEqualTo(1);
        assertThat(quiz.number()).isNull();
    }

    @Test
    void shouldCostFewStatementsWhateverTheNumberOfEditions() throws Exception {
        Map<String, Callable<?>> pages = Map.of(
                "dashboard", () -> dashboards.mine(),
                "room", () -> rooms.room(edition.key()),
                "module", () -> rooms.module(edition.key(), "context"),
                "page", () -> rooms.item(edition.key(), "context", "profiles", "es"),
                "quiz", () -> rooms.item(edition.key(), "guidance", "final-test", "pt"));
        for (Map.Entry<String, Callable<?>> page : pages.entrySet()) {
            mine(page.getValue());
            int alone = statements(page.getValue());
            assertThat(alone).as(page.getKey()).isBetween(1, PAGE_STATEMENTS);
        }
        int one = statements(() -> dashboards.mine());
        for (int i = 0; i < 5; i++) {
            EditionFacts another = open(new Condition(Condition.ITEMS, null, null, null));
            mine(() -> enrolments.apply(another.key()));
        }
        assertThat(mine(() -> dashboards.mine()).cards()).hasSize(6);
        assertThat(statements(() -> dashboards.mine())).isEqualTo(one);
        assertThat(statements(() -> {
                    learning.markDone(edition.key(), "profiles");
                    return null;
                }))
                .as("mark")
                .isBetween(1, PAGE_STATEMENTS);
    }

    @Test
    void shouldLetStaffMarkAnyItemWithAReasonWhenAPersonMayNot() throws Exception {
        UUID enrolment = enrolment().id();
        assertThatThrownBy(() -> mine(() -> learning.markItem(enrolment, "baseline", null)))
                .hasMessage("learning.fault.notMarkable");
        UUID stranger = crowd.person("GT", "male").id();
        assertThatThrownBy(() -> crowd.as(stranger, () -> learning.markItem(enrolment, "profiles", "x")))
                .hasMessage("shared.fault.forbidden");
        assertThatThrownBy(() -> crowd.as(coordinator(), () -> learning.markItem(enrolment, "baseline", " ")))
                .hasMessage("learning.fault.reason");

        ProgressView progress =
                crowd.as(coordinator(), () -> learning.markItem(enrolment, "baseline", "Lo hizo en papel"));

        assertThat(progress.done()).isEqualTo(1);
    }

    @Test
    void shouldOpenTheRoomToParticipantsAndStaffAlone() throws Exception {
        UUID stranger = crowd.person("GT", "male").id();
        assertThatThrownBy(() -> crowd.as(stranger, () -> rooms.room(edition.key())))
                .isInstanceOf(DomainException.class)
                .hasMessage("shared.fault.forbidden");
        assertThatThrownBy(() -> crowd.as(stranger, () -> rooms.item(edition.key(), "context", "profiles", "es")))
                .hasMessage("shared.fault.forbidden");

        RoomView seen = crowd.as(coordinator(), () -> rooms.room(edition.key()));

        assertThat(seen.visit().isPreview()).isTrue();
        assertThatThrownBy(() -> crowd.as(coordinator(), () -> {
                    learning.markDone(edition.key(), "profiles");
                    return null;
                }))
                .hasMessage("shared.fault.forbidden");
    }

    @Test
    void shouldGoOnWhereSomebodyReadWhenTheyComeBack() throws Exception {
        mine(() -> rooms.item(edition.key(), "context", "profiles", "es"));

        assertThat(mine(() -> dashboards.mine()).resume().item()).isEqualTo("profiles");
        assertThat(mine(() -> rooms.room(edition.key())).resume().key()).isEqualTo("profiles");
        mark("profiles");
        assertThat(mine(() -> rooms.room(edition.key())).resume().key()).isEqualTo("rights-at-work");
    }

    @Test
    void shouldRebuildTheSameProgressWhenItIsWorkedOutAnew() throws Exception {
        mark("profiles");
        ProgressView before = mine(() -> learning.progress(enrolment().id()));

        mine(() -> {
            learning.rebuild(edition.id(), List.of(enrolment().id()));
            return null;
        });

        assertThat(mine(() -> learning.progress(enrolment().id()))).isEqualTo(before);
    }

    @Test
    void shouldMarkByTheRuleAsItIsNow() throws Exception {
        ProgressView before = api("profiles");
        assertThat(before.conditions())
                .extracting(ProgressView.ConditionLine::kind)
                .containsExactly(Condition.MODULE);

        crowd.as(coordinator(), () -> editions.change(edition.key(), changed(null), null));
        assertThat(api("regional-picture").conditions())
                .extracting(ProgressView.ConditionLine::kind)
                .containsExactly(Condition.ITEMS);
    }

    @Test
    void shouldRaiseTheVersionWhenQuotasAloneChange() throws Exception {
        EditionFacts now = crowd.as(
                coordinator(),
                () -> editions.change(edition.key(), changed(List.of(new Quota(Quota.COUNTRY, "HN", 1))), null));

        assertThat(now.version()).isGreaterThan(edition.version());
        assertThat(editions.facts(edition.id(), now.version(), now.courseVersion())
                        .quotas())
                .isEqualTo(now.quotas());
        assertThatThrownBy(() -> crowd.as(
                        coordinator(), () -> editions.change(edition.key(), changed(List.of()), edition.version())))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void shouldMarkNothingOfWhoHasWithdrawn() throws Exception {
        UUID mine = enrolment().id();
        mine(() -> enrolments.withdraw(mine, null));

        assertThatThrownBy(() -> api("profiles")).isInstanceOf(DomainException.class);
        assertThat(mine(() -> learning.progress(mine)).done()).isZero();
    }

    /** Of the module; told by staff, as only right answers would pass it. */
    private Void passTheCheck() throws Exception {
        UUID enrolment = enrolment().id();
        crowd.as(coordinator(), () -> learning.markItem(enrolment, "check-context", "Aprobada en papel"));
        return null;
    }

    private Void submit(String quiz, int number) throws Exception {
        return mine(() -> {
            QuizView view = rooms.item(edition.key(), "context", quiz, "es").quiz();
            quizzes.submit(edition.key(), quiz, new QuizForm(number, "es", view.paper(), true, field -> List.of("0")));
            return null;
        });
    }

    private ProgressView api(String item) throws Exception {
        return mine(() -> learning.markItem(enrolment().id(), item, null));
    }

    /** @param quotas null: another rule */
    private static EditionChange changed(List<Quota> quotas) {
        return new EditionChange(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                quotas,
                quotas == null ? List.of(new Condition(Condition.ITEMS, null, null, null)) : null,
                null,
                null);
    }

    private int statements(Callable<?> action) throws Exception {
        return mine(() -> {
            StatementCount.reset();
            action.call();
            return StatementCount.current();
        });
    }
}
