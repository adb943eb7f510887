package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.ceiba.offering.EditionChanged;
import org.ceiba.offering.EditionChanging;
import org.ceiba.offering.EditionFacts;
import org.ceiba.shared.DomainException;

/** What becomes of enrolments when their edition is changed, inside that transaction. */
@Dependent
class EditionFollower {

    @Inject
    private EnrolmentRepository repository;

    @Inject
    private Register register;

    /** First the seats, then the edition, as an application takes them: the other way round, they would wait for each other. */
    void hold(@Observes EditionChanging edition) {
        repository.lockSeats(edition.edition());
    }

    /** The waiting list moves up, the edition's end settles everybody, its seats cannot undo what is. */
    void follow(@Observes EditionChanged edition) {
        if (edition.before() == null) {
            repository.beginSeats(edition.now().id());
            return;
        }
        Ledger ledger = register.open(edition.now().id());
        if (ledger.seating().isOvershot()) {
            throw DomainException.invalid(
                    "seats", "enrolment.fault.seatsTaken", ledger.seating().taken());
        }
        ledger.seating().overshot().ifPresent(quota -> {
            throw DomainException.invalid(
                    "quotas",
                    "enrolment.fault.quotaTaken",
                    quota.value(),
                    ledger.seating().taken(quota));
        });
        if (edition.becomes(EditionFacts.CLOSED)) {
            all(ledger, EnrolmentState.ENROLLED, EnrolmentState.APPLIED, EnrolmentState.WAITING)
                    .forEach(ledger::close);
        } else if (edition.before().state().equals(EditionFacts.CLOSED)) {
            all(ledger, EnrolmentState.NOT_COMPLETED).forEach(ledger::reopen);
        }
        register.advance(ledger);
        register.settle(ledger);
    }

    private List<Enrolment> all(Ledger ledger, EnrolmentState... states) {
        return Arrays.stream(states)
                .flatMap(state -> repository.lockAll(ledger.editionId(), state).stream())
                .toList();
    }
}
