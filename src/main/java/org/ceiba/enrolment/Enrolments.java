package org.ceiba.enrolment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.people.People;
import org.ceiba.people.PersonRow;
import org.ceiba.shared.DomainException;

/**
 * Applications and enrolments: everything that gives a seat, takes one back, or settles what became of somebody. Each
 * decision is made while the edition's seats are held, keeps its reason, and lets the waiting list move up.
 */
@ApplicationScoped
@Transactional
public class Enrolments {

    /** How many applications one decision may be about. */
    public static final int MOST_AT_ONCE = 200;

    private static final int REASON_LENGTH = 500;

    @Inject
    private EnrolmentRepository repository;

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private Register register;

    @Inject
    private Editions editions;

    @Inject
    private People people;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** I apply. Applying again gives the same enrolment; after a withdrawal it opens it anew. */
    @Allowed(Who.SIGNED_IN)
    public EnrolmentRow apply(String edition) {
        return apply(editions.edition(edition), people.me());
    }

    /** The staff applies for somebody who is known, by the address. */
    @Allowed(Who.COORDINATOR)
    public EnrolmentRow applyFor(String edition, String email) {
        EditionFacts facts = editions.edition(edition);
        requireCoordinator(facts.id());
        PersonRow person = people.byEmail(email);
        EnrolmentRow row = apply(facts, person);
        audit.note("enrolment.applied", "enrolment", row.id(), email);
        return row;
    }

    /** Accepts one: a seat, or a place in the waiting list where there is none. */
    @Allowed(Who.COORDINATOR)
    public EnrolmentRow accept(UUID enrolment) {
        decide(decidable(enrolment), List.of(enrolment), Decision.ACCEPT, null);
        return lists.row(enrolment).orElseThrow();
    }

    /** Declines one, with a reason that the person reads. */
    @Allowed(Who.COORDINATOR)
    public EnrolmentRow decline(UUID enrolment, String reason) {
        decide(decidable(enrolment), List.of(enrolment), Decision.DECLINE, reason);
        return lists.row(enrolment).orElseThrow();
    }

    /** Decides on several applications of one edition at once, in the order of their arrival. */
    @Allowed(Who.COORDINATOR)
    public void decide(String edition, Collection<UUID> enrolments, Decision decision, String reason) {
        decide(editions.facts(edition).id(), enrolments, decision, reason);
    }

    /** What that decision would bring about; nothing is changed. */
    @Allowed(Who.COORDINATOR)
    public DecisionPreview preview(String edition, Collection<UUID> enrolments, Decision decision) {
        transaction.setRollbackOnly();
        Ledger ledger = decided(editions.facts(edition).id(), enrolments, decision, null);
        return Previews.of(ledger, enrolments, id -> lists.row(id).orElseThrow());
    }

    /** Gives the seat or the place back: the person, or the staff with a reason. */
    @Allowed(Who.SIGNED_IN)
    public EnrolmentRow withdraw(UUID id, String reason) {
        Enrolment enrolment = repository.enrolment(id).orElseThrow(DomainException::notFound);
        boolean mine = enrolment.personId().equals(current.id());
        if (!mine) {
            decidable(id);
        }
        String why = text(reason);
        Ledger ledger = register.open(enrolment.editionId());
        Enrolment locked = repository.lock(id).orElseThrow();
        ledger.withdraw(locked, why == null && mine ? Reason.WITHDREW : why);
        register.advance(ledger);
        register.settle(ledger);
        if (!mine) {
            audit.note("enrolment.withdrawn", "enrolment", id, why);
        }
        return lists.row(id).orElseThrow();
    }

    /**
     * Every condition is met: completes the enrolment, once, inside the transaction that made it true.
     *
     * @return whether this call did it; false where it had been done, or the person is no longer enrolled
     */
    @Allowed(Who.PROGRAM)
    public boolean complete(UUID id) {
        Enrolment enrolment = repository.lock(id).orElseThrow(DomainException::notFound);
        if (enrolment.state() != EnrolmentState.ENROLLED) {
            return false;
        }
        Ledger ledger = register.withoutSeats(editions.facts(enrolment.editionId()));
        ledger.complete(enrolment);
        register.settle(ledger);
        return true;
    }

    /**
     * Takes these enrolments until the transaction ends, in one order for everybody. Whoever writes facts about an
     * enrolment that may complete it does so first: two who write at once then come one after the other.
     */
    @Allowed(Who.PROGRAM)
    public void hold(Collection<UUID> these) {
        repository.hold(these);
    }

    /** Takes one enrolment until the transaction ends, and tells what it is. */
    @Allowed(Who.PROGRAM)
    public HeldEnrolment hold(UUID enrolment) {
        return repository.hold(enrolment).orElseThrow(DomainException::notFound);
    }

    /** The enrolment of a person in an edition. */
    @Allowed(Who.PROGRAM)
    public EnrolmentRef of(UUID edition, UUID person) {
        return find(edition, person).orElseThrow(DomainException::notFound);
    }

    @Allowed(Who.PROGRAM)
    public EnrolmentRef of(UUID enrolment) {
        return repository.enrolment(enrolment).map(Enrolment::ref).orElseThrow(DomainException::notFound);
    }

    @Allowed(Who.PROGRAM)
    public Optional<EnrolmentRef> find(UUID edition, UUID person) {
        return repository.enrolment(edition, person).map(Enrolment::ref);
    }

    private EnrolmentRow apply(EditionFacts edition, PersonRow person) {
        Optional<Enrolment> before = repository.enrolment(edition.id(), person.id());
        if (before.isPresent() && before.get().state() != EnrolmentState.WITHDRAWN) {
            return lists.row(before.get().id()).orElseThrow();
        }
        requireOpen(edition);
        Ledger ledger = register.open(edition.id());
        Optional<Enrolment> again = repository.enrolment(edition.id(), person.id());
        Traits traits = new Traits(person.country(), person.sex(), person.institutionType());
        if (again.isEmpty()) {
            Enrolment enrolment = new Enrolment(edition.id(), person.id(), traits, clock.instant());
            ledger.apply(enrolment);
            repository.add(enrolment);
            again = Optional.of(enrolment);
        } else {
            Enrolment enrolment = repository.lock(again.get().id()).orElseThrow();
            if (enrolment.state() == EnrolmentState.WITHDRAWN) {
                ledger.apply(enrolment);
            }
        }
        register.settle(ledger);
        return lists.row(again.get().id()).orElseThrow();
    }

    private void requireOpen(EditionFacts edition) {
        if (!edition.acceptsApplications(clock.instant())) {
            boolean early = !edition.state().equals(EditionFacts.CLOSED)
                    && clock.instant().isBefore(edition.opensAt());
            throw DomainException.conflict(early ? "enrolment.fault.early" : "enrolment.fault.closed");
        }
    }

    private void decide(UUID edition, Collection<UUID> ids, Decision decision, String reason) {
        Ledger ledger = decided(edition, ids, decision, text(reason));
        register.settle(ledger);
        ledger.changes()
                .forEach(change ->
                        audit.note("enrolment." + change.to().code(), "enrolment", change.enrolmentId(), text(reason)));
    }

    private Ledger decided(UUID edition, Collection<UUID> ids, Decision decision, String why) {
        requireCoordinator(edition);
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            throw DomainException.invalid("chosen", "enrolment.fault.chosen", MOST_AT_ONCE);
        }
        Ledger ledger = register.open(edition);
        List<Enrolment> chosen = repository.lock(edition, Set.copyOf(ids));
        Set<String> countries = current.access().countries(edition);
        if (chosen.size() < Set.copyOf(ids).size() || chosen.stream().anyMatch(one -> !sees(countries, one))) {
            throw DomainException.notFound();
        }
        for (Enrolment enrolment : chosen) {
            if (decision == Decision.ACCEPT) {
                ledger.accept(enrolment);
            } else {
                ledger.decline(enrolment, why);
            }
        }
        register.advance(ledger);
        return ledger;
    }

    /** Refuses who may not decide on this enrolment, and tells its edition. */
    private UUID decidable(UUID id) {
        Enrolment enrolment = repository.enrolment(id).orElseThrow(DomainException::notFound);
        requireCoordinator(enrolment.editionId());
        if (!sees(current.access().countries(enrolment.editionId()), enrolment)) {
            throw DomainException.notFound();
        }
        return enrolment.editionId();
    }

    private void requireCoordinator(UUID edition) {
        if (!current.access().mayCoordinate(edition)) {
            throw DomainException.forbidden();
        }
    }

    private static boolean sees(Set<String> countries, Enrolment enrolment) {
        return countries.isEmpty() || countries.contains(enrolment.traits().country());
    }

    private static String text(String reason) {
        String stripped = reason == null || reason.isBlank() ? null : reason.strip();
        if (stripped != null && stripped.length() > REASON_LENGTH) {
            throw DomainException.invalid("reason", "enrolment.fault.reason", REASON_LENGTH);
        }
        return stripped;
    }
}
