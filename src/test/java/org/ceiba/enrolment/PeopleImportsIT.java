package org.ceiba.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceiba.CeibaIT;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.Profile;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleImportsIT extends CeibaIT {

    private static final String HEADER = "email,given_name,family_name,country,sex,status,status_at\n";

    @Inject
    private PeopleImports imports;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private People people;

    @Inject
    private Crowd crowd;

    @Inject
    private CurrentPerson current;

    private final String tag = Ids.next().toString();

    @BeforeEach
    void signIn() {
        Profile unused = new Profile("C", "C", "CR", null, null, null, null, null);
        current.is(people.know("coordinator@ceiba.example", unused).id(), null);
    }

    @Test
    void shouldBringInTenThousandPeopleOnceHoweverOftenTheListComes() {
        EditionFacts edition = crowd.edition("automatic", null);
        String list = HEADER
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> "p%d-%s@ceiba.example,Ana,Paz %d,%s,female,,"
                                .formatted(i, tag, i, i % 2 == 0 ? "HN" : "GT"))
                        .collect(Collectors.joining("\n"));
        ImportRow first = run(edition, false, list);
        assertThat(first.state()).isEqualTo("done");
        assertThat(List.of(first.created(), first.rejected())).containsExactly(10_000, 0);
        ImportRow again = run(edition, false, list);
        assertThat(List.of(again.created(), again.changed(), again.unchanged())).containsExactly(0, 0, 10_000);
    }

    @Test
    void shouldChangeNothingInADryRunAndSayWhatWouldChange() {
        EditionFacts edition = crowd.edition("automatic", 1);
        String list = HEADER + line("a", "HN", "", "") + line("b", "Narnia", "", "") + line("c", "GT", "", "");
        ImportRow tried = run(edition, true, list);
        assertThat(List.of(tried.created(), tried.rejected())).containsExactly(2, 1);
        assertThat(tried.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.field()).isEqualTo("country");
            assertThat(error.message("es")).contains("Narnia");
        });
        assertThat(states(edition)).isEmpty();
        assertThat(imports.touched(tried.id(), new Page(0, 50))).hasSize(2);
        assertThat(imports.apply(tried.id()).created()).isEqualTo(2);
        assertThat(states(edition)).containsExactlyInAnyOrder("enrolled", "waiting");
    }

    @Test
    void shouldKeepHistoryAndTellTheSameStoryTwice() {
        EditionFacts edition = crowd.edition("automatic", null);
        String list = HEADER
                + line("a", "HN", "enrolled", "2021-08-01")
                + line("a", "HN", "completed", "2021-08-31")
                + line("b", "GT", "withdrawn", "2021-08-10");
        assertThat(run(edition, false, list).rejected()).isZero();
        ImportRow again = run(edition, false, list);
        assertThat(again.unchanged()).isEqualTo(3);
        EnrolmentRow completed = lists.enrolments(edition.key(), EnrolmentState.COMPLETED, null, 10)
                .get(0);
        assertThat(completed.since()).isEqualTo("2021-08-31T06:00:00Z");
        assertThat(lists.story(completed.id()).changes())
                .extracting(EnrolmentStory.Change::to)
                .containsExactly("completed", "enrolled");
    }

    @Test
    void shouldTakeEverythingBackWhenUndone() {
        EditionFacts edition = crowd.edition("automatic", 1);
        ImportRow before = run(edition, false, HEADER + line("a", "HN", "enrolled", ""));
        ImportRow after = run(edition, false, HEADER + line("a", "GT", "withdrawn", "") + line("b", "GT", "", ""));
        assertThat(List.of(after.changed(), after.created())).containsExactly(1, 1);
        assertThat(imports.undo(after.id()).state()).isEqualTo("undone");
        assertThat(states(edition)).containsExactly("enrolled");
        assertThat(people.byEmail("a-" + tag + "@ceiba.example").country()).isEqualTo("HN");
        imports.undo(before.id());
        assertThat(states(edition)).isEmpty();
        assertThat(run(edition, false, HEADER + line("a", "HN", "", "")).created())
                .isEqualTo(1);
    }

    private List<String> states(EditionFacts edition) {
        return lists.enrolments(edition.key(), null, null, 50).stream()
                .map(EnrolmentRow::state)
                .toList();
    }

    private String line(String name, String country, String status, String at) {
        return "%s-%s@ceiba.example,Ana,Paz,%s,,%s,%s\n".formatted(name, tag, country, status, at);
    }

    private ImportRow run(EditionFacts edition, boolean dryRun, String list) {
        return imports.start(edition.key(), dryRun, "list.csv", list.getBytes(StandardCharsets.UTF_8));
    }
}
