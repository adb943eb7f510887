package org.ceiba.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ceiba.CeibaIT;
import org.ceiba.offering.EditionChange;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;
import org.ceiba.shared.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DesksIT extends CeibaIT {

    @Inject
    private Desks desks;

    @Inject
    private Editions editions;

    @Inject
    private Enrolments enrolments;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private PeopleImports imports;

    @Inject
    private People people;

    @Inject
    private Crowd crowd;

    @Inject
    private CurrentPerson current;

    @Resource(lookup = "java:app/jdbc/ceiba")
    private DataSource database;

    @BeforeEach
    void signIn() {
        current.is(coordinator(), null);
    }

    @Test
    void shouldListEveryEditionOnceInTheOrderOfStatesPageByPage() {
        for (int i = 0; i < 3; i++) {
            EditionFacts edition = crowd.edition("automatic", null);
            editions.change(edition.key(), EditionChange.toState(EditionFacts.RUNNING), null);
            crowd.edition("automatic", null);
        }
        List<String> order = List.of("open", "running", "draft", "closed");
        List<EditionRow> listed = new ArrayList<>();
        Slice<EditionRow> slice;
        do {
            slice = desks.editions(null, "es", new Page(listed.size(), 2));
            listed.addAll(slice.rows());
        } while (listed.size() < slice.total() && !slice.isEmpty());

        assertThat(listed).doesNotHaveDuplicates().hasSize((int) slice.total());
        assertThat(listed).extracting(row -> order.indexOf(row.state())).isSorted();
        assertThat(desks.editions("running", "es", new Page(0, 200)).rows())
                .isNotEmpty()
                .allMatch(row -> row.state().equals("running"))
                .hasSize((int) listed.stream()
                        .filter(row -> row.state().equals("running"))
                        .count());
    }

    @Test
    void shouldCostAFixedNumberOfStatementsHoweverManyPeopleThereAre() {
        EditionFacts edition = crowd.edition("automatic", 3);
        bring(edition, 1);
        costs(edition); // what each node keeps for a while is looked up now
        int[] few = costs(edition);
        bring(edition, 60);
        int[] many = costs(edition);
        assertThat(many).isEqualTo(few);
        assertThat(many[0]).as("desk").isLessThanOrEqualTo(8);
        assertThat(many[1]).as("applications").isLessThanOrEqualTo(6);
        assertThat(many[2]).as("editions").isLessThanOrEqualTo(6);
        assertThat(desks.applications(edition.key(), EnrolmentState.WAITING, null, null, new Page(0, 50))
                        .rows()
                        .total())
                .isEqualTo(58);
    }

    @Test
    void shouldShowACoordinatorOfSomeCountriesTheirPeopleAlone() throws Exception {
        EditionFacts edition = crowd.edition("chosen", 5);
        EnrolmentRow honduran = apply(edition, crowd.person("HN", null));
        EnrolmentRow mexican = apply(edition, crowd.person("MX", null));
        PersonRow limited = crowd.person("HN", null);
        grant(limited.id(), "HN");
        current.is(limited.id(), null);
        assertThat(desks.desk(edition.key()).count("applied")).isEqualTo(1);
        assertThat(desks.applications(edition.key(), EnrolmentState.APPLIED, null, null, new Page(0, 50))
                        .rows()
                        .rows())
                .extracting(EnrolmentRow::id)
                .containsExactly(honduran.id());
        assertThat(lists.enrolments(edition.key(), null, null, 50)).hasSize(1);
        assertThatThrownBy(() -> enrolments.accept(mexican.id())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> lists.story(mexican.id())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> editions.copy(edition.key(), "mine-" + Ids.next(), edition.startsOn()))
                .isInstanceOf(DomainException.class);
        assertThat(enrolments.accept(honduran.id()).state()).isEqualTo("enrolled");
        String list = "email,given_name,family_name,country\n%1$s@a.example,A,B,MX\n%1$s@b.example,A,B,HN\n"
                .formatted(Ids.next());
        ImportRow brought = imports.start(edition.key(), false, null, list.getBytes(StandardCharsets.UTF_8));
        assertThat(brought.rejected()).isEqualTo(1);
        assertThat(brought.errors().get(0).key()).isEqualTo("enrolment.fault.line.scope");
    }

    private int[] costs(EditionFacts edition) {
        return new int[] {
            cost(() -> desks.desk(edition.key())),
            cost(() -> desks.applications(edition.key(), EnrolmentState.WAITING, null, null, new Page(0, 50))),
            cost(() -> desks.editions(null, "es", new Page(0, 30)))
        };
    }

    private int cost(Runnable page) {
        current.is(current.id(), null);
        StatementCount.reset();
        page.run();
        return StatementCount.current();
    }

    private void bring(EditionFacts edition, int howMany) {
        StringBuilder list = new StringBuilder("email,given_name,family_name,country\n");
        for (int i = 0; i < howMany; i++) {
            list.append("%s@ceiba.example,Ana,Paz,HN\n".formatted(Ids.next()));
        }
        imports.start(edition.key(), false, null, list.toString().getBytes(StandardCharsets.UTF_8));
    }

    private EnrolmentRow apply(EditionFacts edition, PersonRow person) {
        try {
            current.is(person.id(), null);
            return enrolments.apply(edition.key());
        } finally {
            current.is(coordinator(), null);
        }
    }

    private UUID coordinator() {
        Profile unused = new Profile("C", "C", "CR", null, null, null, null, null);
        return people.know("coordinator@ceiba.example", unused).id();
    }

    private void grant(UUID person, String country) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO role_grant (id, person_id, role, country, granted_at, scope_key)"
                                + " VALUES (?, ?, 'coordinator', ?, UTC_TIMESTAMP(), ?)")) {
            insert.setBytes(1, Ids.bytes(Ids.next()));
            insert.setBytes(2, Ids.bytes(person));
            insert.setString(3, country);
            insert.setString(4, "coordinator:" + country);
            insert.executeUpdate();
        }
    }
}
