package org.ceiba.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ceiba.CeibaIT;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RolesIT extends CeibaIT {

    private static final int MOST_STATEMENTS = 8;

    @Inject
    private People people;

    @Inject
    private Roles roles;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentPerson current;

    private UUID administrator;

    @BeforeEach
    void signIn() {
        administrator = person("admin@ceiba.example");
        current.is(administrator, null);
    }

    @Test
    void shouldGiveARoleOnceForEachCountryAndTakeItAway() {
        UUID person = person();
        roles.give(person, Role.COORDINATOR, null, List.of("HN", "GT"));
        roles.give(person, Role.COORDINATOR, "", List.of("HN"));
        List<PersonFile.GrantRow> given = people.file(person).grants();
        assertThat(given).extracting(PersonFile.GrantRow::country).containsExactly("GT", "HN");
        roles.takeAway(person, given.get(0).id());
        PersonFile file = people.file(person);
        assertThat(file.grants()).extracting(PersonFile.GrantRow::country).containsExactly("HN");
        assertThat(file.trail()).extracting(AuditRow::detail).contains("coordinator HN", "coordinator GT");
        assertThat(file.trail().get(0).action()).isEqualTo("role.revoked");
    }

    @Test
    void shouldRefuseAScopeThatTheRoleDoesNotHave() {
        UUID person = person();
        assertField("edition", () -> roles.give(person, Role.COORDINATOR, "any", List.of("HN")));
        assertField("edition", () -> roles.give(person, Role.FACILITATOR, "no-such-edition", List.of()));
        assertField("countries", () -> roles.give(person, Role.COORDINATOR, null, List.of("XX")));
        assertField("role", () -> roles.give(person, Role.ADMINISTRATOR, null, List.of("HN")));
        assertField("role", () -> roles.give(person, Role.FACILITATOR, null, List.of("HN")));
        assertThat(people.file(person).grants()).isEmpty();
    }

    @Test
    void shouldKeepTheLastAdministrator() {
        UUID own = people.file(administrator).grants().stream()
                .filter(grant -> grant.role().equals("administrator"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> roles.takeAway(administrator, own)).isInstanceOf(DomainException.class);
        assertThat(people.file(administrator).grants())
                .extracting(PersonFile.GrantRow::id)
                .contains(own);
    }

    @Test
    void shouldNotTakeAwayARoleOfSomebodyElseByItsId() {
        UUID one = person();
        roles.give(one, Role.FACILITATOR, null, List.of());
        UUID grant = people.file(one).grants().get(0).id();
        assertThatThrownBy(() -> roles.takeAway(person(), grant)).isInstanceOf(DomainException.class);
    }

    @Test
    void shouldEndEverySession() {
        UUID person = person();
        current.is(person, 0);
        assertThat(current.isSignedIn()).isTrue();
        current.is(administrator, null);
        accounts.endSessions(person);
        current.is(person, 0);
        assertThat(current.isSignedIn()).isFalse();
    }

    @Test
    void shouldShowAPersonWithAFixedNumberOfStatements() {
        people.file(administrator);
        current.is(administrator, null);
        StatementCount.reset();
        people.file(administrator);
        assertThat(StatementCount.current()).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void shouldLetNobodyElseIn() {
        current.is(person(), null);
        assertThatThrownBy(() -> people.file(administrator)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> roles.give(administrator, Role.FACILITATOR, null, List.of()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> accounts.endSessions(administrator)).isInstanceOf(DomainException.class);
    }

    private static void assertField(String field, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(DomainException.class, fault -> assertThat(fault.field())
                .isEqualTo(field));
    }

    private UUID person() {
        return person(Ids.next() + "@example.org");
    }

    private UUID person(String email) {
        return people.know(email, new Profile("Ana", "Prueba", "HN", null, null, null, null, null))
                .id();
    }
}
