package org.ceiba.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ceiba.CeibaIT;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.offering.Quota;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;
import org.ceiba.shared.DomainException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolmentsIT extends CeibaIT {

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Editions editions;

    @Inject
    private People people;

    @Inject
    private Crowd crowd;

    @Inject
    private CurrentPerson current;

    @BeforeEach
    void signIn() {
        Profile unused = new Profile("C", "C", "CR", null, null, null, null, null);
        current.is(people.know("coordinator@ceiba.example", unused).id(), null);
    }

    @Test
    void shouldGiveExactlyThirtySeatsWhenAThousandPressAtOnce() throws Exception {
        EditionFacts edition = crowd.edition("automatic", 30);
        List<UUID> persons = new ArrayList<>(IntStream.range(0, 1000)
                .mapToObj(i -> crowd.person("HN", "female").id())
                .toList());
        persons.addAll(persons.subList(0, 100));
        crowd.press(edition.key(), persons);
        List<EnrolmentRow> waiting = all(edition, EnrolmentState.WAITING);
        assertThat(all(edition, EnrolmentState.ENROLLED)).hasSize(30);
        assertThat(waiting.stream().map(EnrolmentRow::position).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 970).boxed().toList());
        assertThat(waiting.stream().sorted(Comparator.comparing(EnrolmentRow::position)))
                .as("whoever waits longer stands further ahead")
                .isSortedAccordingTo(Comparator.comparing(EnrolmentRow::since));
    }

    @Test
    void shouldLetTheFirstWhoFitsMoveUpWhenASeatIsFreed() throws Exception {
        EditionFacts edition = crowd.edition("automatic", 2, new Quota("country", "HN", 1));
        EnrolmentRow honduran = apply(edition, crowd.person("HN", "male"));
        EnrolmentRow other = apply(edition, crowd.person("GT", "male"));
        EnrolmentRow secondHonduran = apply(edition, crowd.person("HN", "female"));
        EnrolmentRow mexican = apply(edition, crowd.person("MX", "female"));
        assertThat(List.of(honduran.state(), other.state())).containsOnly("enrolled");
        assertThat(secondHonduran.state()).isEqualTo("waiting");
        assertThat(mexican.position()).isEqualTo(2);
        enrolments.withdraw(other.id(), "Cambió de trabajo");
        assertThat(state(mexican)).isEqualTo("enrolled");
        assertThat(state(secondHonduran)).isEqualTo("waiting");
        assertThat(lists.enrolment(secondHonduran.id()).reasonIn("es")).contains("lugares");
    }

    @Test
    void shouldSeatTheWaitingListWhenSeatsAreRaised() throws Exception {
        EditionFacts edition = crowd.edition("automatic", 1);
        apply(edition, crowd.person("HN", null));
        EnrolmentRow second = apply(edition, crowd.person("GT", null));
        assertThat(second.reasonIn("es")).isNotBlank();
        editions.change(edition.key(), seats(3), null);
        assertThat(state(second)).isEqualTo("enrolled");
        assertThatThrownBy(() -> editions.change(edition.key(), seats(1), null))
                .isInstanceOfSatisfying(DomainException.class, fault -> assertThat(fault.field())
                        .isEqualTo("seats"));
        assertThat(editions.edition(edition.key()).seats()).isEqualTo(3);
    }

    @Test
    void shouldChangeNothingWhenADecisionIsOnlyPreviewed() throws Exception {
        EditionFacts edition = crowd.edition("chosen", 1);
        EnrolmentRow one = apply(edition, crowd.person("HN", null));
        EnrolmentRow two = apply(edition, crowd.person("GT", null));
        List<UUID> both = List.of(one.id(), two.id());
        DecisionPreview preview = enrolments.preview(edition.key(), both, Decision.ACCEPT);
        assertThat(preview.count("enrolled")).isEqualTo(1);
        assertThat(preview.count("waiting")).isEqualTo(1);
        assertThat(state(one)).isEqualTo("applied");
        enrolments.decide(edition.key(), both, Decision.ACCEPT, null);
        assertThat(state(one)).isEqualTo("enrolled");
        assertThat(state(two)).isEqualTo("waiting");
        assertThat(lists.story(one.id()).changes()).hasSize(2);
    }

    @Test
    void shouldSettleEverybodyWhenTheEditionClosesAndCompleteOnce() throws Exception {
        EditionFacts edition = crowd.edition("automatic", 2);
        EnrolmentRow done = apply(edition, crowd.person("HN", null));
        EnrolmentRow late = apply(edition, crowd.person("GT", null));
        EnrolmentRow waiting = apply(edition, crowd.person("SV", null));
        assertThat(enrolments.complete(done.id())).isTrue();
        assertThat(enrolments.complete(done.id())).isFalse();
        editions.change(edition.key(), state("closed"), null);
        assertThat(List.of(state(done), state(late), state(waiting)))
                .containsExactly("completed", "not-completed", "declined");
        PersonRow stranger = crowd.person("MX", null);
        assertThatThrownBy(() -> apply(edition, stranger)).isInstanceOf(DomainException.class);
        editions.change(edition.key(), state("running"), null);
        assertThat(state(late)).isEqualTo("enrolled");
    }

    @Test
    void shouldFindTheSameEnrolmentWhenSomebodyPressesAgain() throws Exception {
        EditionFacts edition = crowd.edition("automatic", null);
        PersonRow person = crowd.person("HN", "other");
        EnrolmentRow first = apply(edition, person);
        assertThat(apply(edition, person)).isEqualTo(first);
        enrolments.withdraw(first.id(), "Se equivocó");
        assertThat(apply(edition, person).state()).isEqualTo("enrolled");
        assertThat(enrolments.of(edition.id(), person.id()).id()).isEqualTo(first.id());
    }

    private EnrolmentRow apply(EditionFacts edition, PersonRow person) throws Exception {
        UUID me = current.id();
        try {
            current.is(person.id(), null);
            return enrolments.apply(edition.key());
        } finally {
            current.is(me, null);
        }
    }

    private String state(EnrolmentRow row) {
        return lists.enrolment(row.id()).state();
    }

    private List<EnrolmentRow> all(EditionFacts edition, EnrolmentState state) {
        List<EnrolmentRow> rows = new ArrayList<>();
        List<EnrolmentRow> some;
        do {
            some = lists.enrolments(
                    edition.key(),
                    state,
                    rows.isEmpty() ? null : rows.get(rows.size() - 1).id(),
                    200);
            rows.addAll(some);
        } while (some.size() == 200);
        return rows;
    }

    private static EditionChange seats(int seats) {
        return new EditionChange(
                null, null, null, null, null, null, null, null, Optional.of(seats), null, null, null, null, null);
    }

    private static EditionChange state(String state) {
        return new EditionChange(null, null, null, null, null, null, null, null, null, null, null, null, null, state);
    }
}
