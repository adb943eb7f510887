package org.ceiba.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ceiba.CeibaIT;
import org.ceiba.enrolment.Crowd;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.People;
import org.ceiba.people.Profile;
import org.ceiba.shared.StatementCount;
import org.junit.jupiter.api.Test;

class GroupworkIT extends CeibaIT {

    private static final int PAGE_STATEMENTS = 8;
    private static final RecommendationText TEXT = new RecommendationText(
            "Las personas retornadas no saben dónde pedir papeles.",
            "Una ventanilla única.",
            "Municipalidad",
            "municipal");

    @Inject
    private Groups groups;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Validations validations;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Crowd crowd;

    @Test
    void shouldCompleteEveryMemberWhenTheirGroupHandsIn() throws Exception {
        EditionFacts edition = open();
        UUID one = enrol(edition, "HN");
        UUID two = enrol(edition, "GT");
        UUID late = enrol(edition, "MX");
        lead(() -> groups.add(edition.key(), "Retorno", "return"));
        lead(() -> groups.add(edition.key(), "Origen", "origin"));
        lead(() -> {
            UUID first = groups.board(edition.key()).groups().get(0).id();
            groups.place(edition.key(), enrolments.of(edition.id(), one).id(), first);
            groups.place(edition.key(), enrolments.of(edition.id(), two).id(), first);
            groups.deal(edition.key());
            return null;
        });
        as(one, () -> {
            recommendations.write(edition.key(), TEXT);
            return null;
        });
        GroupworkView drafts = as(two, () -> recommendations.view(edition.key()));
        assertThat(drafts.drafts()).hasSize(1);
        assertThat(as(late, () -> recommendations.view(edition.key())).drafts()).isEmpty();
        UUID recommendation = drafts.drafts().get(0).id();

        as(two, () -> {
            recommendations.handIn(edition.key(), recommendation);
            return null;
        });

        assertThat(state(edition, one)).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(state(edition, two)).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(state(edition, late)).isEqualTo(EnrolmentState.ENROLLED);
        as(late, () -> {
            recommendations.stand(edition.key(), recommendation, true, null);
            return null;
        });
        RecommendationRow row =
                as(late, () -> recommendations.view(edition.key())).handedIn().get(0);
        assertThat(row.supports()).isEqualTo(1);
        assertThat(row.stance()).isEqualTo("support");
        assertThat(row.perspective()).isEqualTo("return");
    }

    @Test
    void shouldRefuseWhenAnotherMemberHasWrittenSince() throws Exception {
        EditionFacts edition = open();
        UUID one = enrol(edition, "HN");
        lead(() -> groups.add(edition.key(), "Retorno", "return"));
        lead(() -> {
            groups.deal(edition.key());
            return null;
        });
        as(one, () -> {
            recommendations.write(edition.key(), TEXT);
            return null;
        });
        RecommendationRow row =
                as(one, () -> recommendations.view(edition.key())).drafts().get(0);
        as(one, () -> {
            recommendations.revise(edition.key(), row.id(), row.version(), TEXT);
            return null;
        });

        assertThatThrownBy(() -> as(one, () -> {
                    recommendations.revise(
                            edition.key(),
                            row.id(),
                            row.version(),
                            new RecommendationText("Otro", "Otra", "Otro", "national"));
                    return null;
                }))
                .hasMessage("groupwork.fault.writtenSince");
    }

    @Test
    void shouldKeepTheLastWordOnASectionWhenSomebodyChangesTheirMind() throws Exception {
        EditionFacts edition = open();
        UUID one = enrol(edition, "HN");
        UUID stranger = crowd.person("HN", "male").id();
        judge(edition, one, new Verdict("object", "No dice quién paga."));
        judge(edition, one, new Verdict("endorse", null));

        ValidationView.Section section =
                as(one, () -> validations.view(edition.key(), "pt")).sections().get(0);

        assertThat(section.words()).hasSize(1);
        assertThat(section.mine().kind()).isEqualTo("endorse");
        assertThat(section.html()).isNotBlank();
        assertThatThrownBy(() -> as(stranger, () -> validations.view(edition.key(), "es")))
                .hasMessage("shared.fault.forbidden");
        int statements = as(one, () -> {
            StatementCount.reset();
            validations.view(edition.key(), "es");
            recommendations.view(edition.key());
            return StatementCount.current();
        });
        assertThat(statements).isBetween(1, 2 * PAGE_STATEMENTS);
    }

    private void judge(EditionFacts edition, UUID person, Verdict verdict) throws Exception {
        as(person, () -> {
            String section =
                    validations.view(edition.key(), "es").sections().get(0).key();
            validations.judge(edition.key(), Map.of(section, verdict));
            return null;
        });
    }

    private EnrolmentState state(EditionFacts edition, UUID person) {
        return enrolments.of(edition.id(), person).state();
    }

    private UUID enrol(EditionFacts edition, String country) throws Exception {
        UUID person = crowd.person(country, "female").id();
        as(person, () -> enrolments.apply(edition.key()));
        return person;
    }

    private <T> T lead(Callable<T> action) throws Exception {
        Profile unused = new Profile("C", "C", "CR", null, null, null, null, null);
        return as(people.know("coordinator@ceiba.example", unused).id(), action);
    }

    private <T> T as(UUID person, Callable<T> action) throws Exception {
        return crowd.as(person, action);
    }

    private EditionFacts open() {
        return crowd.running("information-hubs", new Condition(Condition.GROUPWORK, null, null, null));
    }
}
