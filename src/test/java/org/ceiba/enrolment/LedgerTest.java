package org.ceiba.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.offering.CompletionRule;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionFacts;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Languages;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID EDITION = Ids.next();

    @Test
    void shouldSeatUntilFullAndThenQueueInOrder() {
        Ledger ledger = ledger("automatic", 1);
        Enrolment first = someone();
        Enrolment second = someone();
        Enrolment third = someone();
        List.of(first, second, third).forEach(ledger::apply);
        assertThat(first.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(second.state()).isEqualTo(EnrolmentState.WAITING);
        assertThat(ledger.nextWaiting()).isEqualTo(3);
        assertThat(ledger.entries())
                .extracting(Ledger.Entry::reason)
                .containsExactly(Reason.SEAT, Reason.FULL, Reason.FULL);
        assertThat(ledger.changes())
                .extracting(EnrolmentChange::firstTimeEnrolled)
                .containsExactly(true, false, false);
    }

    @Test
    void shouldWaitForADecisionWhereAcceptanceIsChosen() {
        Ledger ledger = ledger("chosen", 1);
        Enrolment one = someone();
        Enrolment other = someone();
        ledger.apply(one);
        ledger.apply(other);
        assertThat(one.state()).isEqualTo(EnrolmentState.APPLIED);
        ledger.accept(one);
        ledger.accept(other);
        ledger.accept(other);
        assertThat(one.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(other.state()).isEqualTo(EnrolmentState.WAITING);
        assertThat(ledger.entries()).hasSize(4);
    }

    @Test
    void shouldGiveTheSeatBackOnceWhenSomebodyWithdraws() {
        Ledger ledger = ledger("automatic", 1);
        Enrolment one = someone();
        ledger.apply(one);
        ledger.withdraw(one, Reason.WITHDREW);
        ledger.withdraw(one, Reason.WITHDREW);
        assertThat(ledger.seating().taken()).isZero();
        assertThat(ledger.entries()).hasSize(2);
        ledger.apply(one);
        assertThat(one.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(ledger.changes().get(2).firstTimeEnrolled()).isFalse();
    }

    @Test
    void shouldKeepACompletionForGood() {
        Ledger ledger = ledger("automatic", 1);
        Enrolment one = someone();
        ledger.apply(one);
        ledger.complete(one);
        assertThatThrownBy(() -> ledger.withdraw(one, "no")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ledger.complete(one)).isInstanceOf(DomainException.class);
        assertThat(ledger.seating().taken()).isEqualTo(1);
    }

    @Test
    void shouldCountEveryoneOnceWhereTheyEndUp() {
        Ledger ledger = ledger("automatic", 2);
        Enrolment one = someone();
        Enrolment two = someone();
        Enrolment three = someone();
        List.of(one, two, three).forEach(ledger::apply);
        ledger.withdraw(one, Reason.WITHDREW);
        ledger.complete(two);
        Counts counts = Counts.of(ledger.changes());
        assertThat(counts.seats()).isEqualTo(1);
        assertThat(counts.deltas())
                .containsEntry(new Counts.Key("state", "withdrawn"), 1)
                .containsEntry(new Counts.Key("state", "completed"), 1)
                .containsEntry(new Counts.Key("state", "waiting"), 1)
                .containsEntry(new Counts.Key("country", "HN"), 1)
                .doesNotContainKey(new Counts.Key("state", "enrolled"));
    }

    @Test
    void shouldSayEveryReasonInEachLanguage() {
        for (String language : Languages.ALL) {
            for (String kept : List.of(
                    Reason.SEAT,
                    Reason.FULL,
                    "enrolment.reason.quota.country|HN",
                    "enrolment.reason.quota.sex|male",
                    "enrolment.reason.quota.institutionType|local-government",
                    Reason.OVER,
                    Reason.IMPORTED)) {
                assertThat(Reason.in(language, kept)).doesNotContain("?").doesNotContain("enrolment.");
            }
        }
        assertThat(Reason.in("es", "enrolment.reason.quota.country|HN")).contains("Honduras");
        assertThat(Reason.in("es", "Ya participó antes")).isEqualTo("Ya participó antes");
    }

    private static Enrolment someone() {
        return new Enrolment(EDITION, Ids.next(), new Traits("HN", "female", null), NOW);
    }

    private static Ledger ledger(String acceptance, int seats) {
        EditionFacts edition = new EditionFacts(
                EDITION,
                "local-governance-1",
                Ids.next(),
                "local-governance",
                1,
                1,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 20),
                NOW,
                NOW.plusSeconds(9),
                acceptance,
                seats,
                List.of(),
                List.of("es"),
                "America/Costa_Rica",
                "open",
                new CompletionRule(List.of(new Condition("items", null, null, null))),
                1);
        return new Ledger(edition, new Seating(seats, List.of(), 0, Map.of()), 1, NOW);
    }
}
