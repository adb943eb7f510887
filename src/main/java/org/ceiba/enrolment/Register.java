package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;

/** Opens an edition's ledger under its lock, and settles it: history, figures, events and mails in one transaction. */
@Dependent
class Register {

    private static final int SOME = 500;

    @Inject
    private EnrolmentRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private EnrolmentMails mails;

    @Inject
    private Event<EnrolmentsChanged> changed;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /** Takes the edition's seats, and reads what is true while they are held. */
    Ledger open(UUID edition) {
        EnrolmentRepository.Seats seats = repository.lockSeats(edition);
        EditionFacts facts = editions.facts(edition);
        return new Ledger(facts, repository.seating(facts, seats.taken()), seats.nextWaiting(), clock.instant());
    }

    /** A ledger for what leaves the seats as they are. */
    Ledger withoutSeats(EditionFacts edition) {
        return new Ledger(edition, null, 0, clock.instant());
    }

    /** Lets the waiting list move up as far as seats and quotas allow. */
    void advance(Ledger ledger) {
        long behind = 0;
        List<EnrolmentRepository.Waiting> some;
        do {
            some = ledger.seating().isFull() || ledger.edition().state().equals(EditionFacts.CLOSED)
                    ? List.of()
                    : repository.waiting(ledger.editionId(), behind, SOME);
            List<UUID> seated = ledger.seating().advance(some, EnrolmentRepository.Waiting::traits).stream()
                    .map(EnrolmentRepository.Waiting::id)
                    .toList();
            Map<UUID, Enrolment> enrolments = repository.lock(ledger.editionId(), seated).stream()
                    .collect(Collectors.toMap(Enrolment::id, Function.identity()));
            seated.forEach(id -> ledger.advanced(enrolments.get(id)));
            behind = some.isEmpty() ? behind : some.get(some.size() - 1).number();
        } while (some.size() == SOME);
    }

    /** Writes everything that the ledger holds, and tells whoever needs to know. */
    void settle(Ledger ledger) {
        if (ledger.entries().isEmpty()) {
            return;
        }
        UUID by = current.idIfAny().orElse(null);
        repository.record(ledger, by);
        changed.fire(new EnrolmentsChanged(ledger.changes()));
        mails.tell(ledger, by);
    }
}
