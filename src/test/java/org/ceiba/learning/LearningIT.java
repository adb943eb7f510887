package org.ceiba.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ceiba.CeibaIT;
import org.ceiba.assessment.QuizForm;
import org.ceiba.assessment.QuizView;
import org.ceiba.assessment.Quizzes;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.PackageFiles;
import org.ceiba.enrolment.Crowd;
import org.ceiba.enrolment.EnrolmentRef;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.People;
import org.ceiba.people.Profile;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearningIT extends CeibaIT {

    private static final int PAGE_STATEMENTS = 8;
    private static final List<String> PAGES =
            List.of("regional-picture", "profiles", "rights-at-work", "first-contact");
    private static final int MODULE_ITEMS = PAGES.size() + 2;

    @Inject
    private Learning learning;

    @Inject
    private Dashboards dashboards;

    @Inject
    private EditionRooms rooms;

    @Inject
    private Quizzes quizzes;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Crowd crowd;

    private EditionFacts edition;
    private UUID person;

    @BeforeEach
    void enrol() throws Exception {
        edition = open(new Condition(Condition.MODULE, "context", null, null));
        person = crowd.person("HN", "female").id();
        mine(() -> enrolments.apply(edition.key()));
    }

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
    void shouldAskForFewerItemsWhenTheCourseComesInWithOneMadeOptional() throws Exception {
        String copy = "it-" + Ids.next();
        PackageFiles original = crowd.as(coordinator(), () -> courses.exportPackage("employment-counselors"));
        courses.importSeed(changed(original, "key: employment-counselors", "key: " + copy));
        edition = open(copy, new Condition(Condition.ITEMS, null, null, null));
        mine(() -> enrolments.apply(edition.key()));
        mark("profiles");

        PackageFiles optional = changed(original, "- key: profiles", "- key: profiles\n        required: false");
        courses.importSeed(changed(optional, "key: employment-counselors", "key: " + copy));

        ProgressView progress = mine(() -> learning.progress(enrolment().id()));
        assertThat(List.of(progress.done(), progress.of()))
                .containsExactly(0, required().size() - 1);
        assertThat(mine(() -> rooms.module(edition.key(), "context")).getItemsDone())
                .isEqualTo(1);
    }

    private List<CourseOutline.Item> required() {
        return courses.outline("employment-counselors").items().stream()
                .filter(CourseOutline.Item::required)
                .toList();
    }

    private static PackageFiles changed(PackageFiles files, String old, String fresh) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files.files());
        String yaml = new String(changed.get("course.yaml"), StandardCharsets.UTF_8);
        changed.put("course.yaml", yaml.replace(old, fresh).getBytes(StandardCharsets.UTF_8));
        return new PackageFiles(changed);
    }

    private EditionFacts open(Condition condition) {
        return open("employment-counselors", condition);
    }

    private EditionFacts open(String course, Condition condition) {
        Instant now = Instant.now();
        return editions.open(new EditionChange(
                "it-" + Ids.next(),
                course,
                LocalDate.now(),
                LocalDate.now().plusDays(30),
                List.of("es"),
                now.minusSeconds(60),
                now.plusSeconds(86_400),
                "automatic",
                Optional.empty(),
                null,
                List.of(),
                List.of(condition),
                null,
                EditionFacts.RUNNING));
    }

    private EnrolmentRef enrolment() {
        return enrolments.of(edition.id(), person);
    }

    private Void mark(String item) throws Exception {
        return mine(() -> {
            learning.markDone(edition.key(), item);
            return null;
        });
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

    private int statements(Callable<?> action) throws Exception {
        return mine(() -> {
            StatementCount.reset();
            action.call();
            return StatementCount.current();
        });
    }

    private UUID coordinator() {
        return people.know("coordinator@ceiba.example", new Profile("C", "C", "CR", null, null, null, null, null))
                .id();
    }

    private <T> T mine(Callable<T> action) throws Exception {
        return crowd.as(person, action);
    }
}
