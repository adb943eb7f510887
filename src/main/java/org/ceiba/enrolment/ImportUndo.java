package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.offering.EditionFacts;

/**
 * Takes an import back: what it made is deleted and what it changed is as before, unless somebody has gone on with it
 * since. People who were brought in stay where another edition knows them by now, or they have signed in.
 */
@Dependent
class ImportUndo {

    @Inject
    private ImportUndoRepository repository;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private Register register;

    @Inject
    private Event<EnrolmentsRemoved> removed;

    @Inject
    private Event<EnrolmentsRewritten> rewritten;

    /** Everything that one import did to one person, over all of its lines. */
    record Done(
            UUID person,
            UUID enrolment,
            boolean newPerson,
            boolean newEnrolment,
            Map<String, String> fields,
            ImportImage.Before before,
            int personVersion,
            Integer enrolmentVersion,
            int versionBefore,
            int enrolmentVersionBefore) {

        /** The same with what a later line did: the first "before" holds, and the last versions. */
        Done then(Done later) {
            Map<String, String> earliest = new LinkedHashMap<>(later.fields());
            earliest.putAll(fields);
            return new Done(
                    person,
                    later.enrolment(),
                    newPerson,
                    newEnrolment || enrolment == null && later.newEnrolment(),
                    earliest,
                    before == null && !newEnrolment ? later.before() : before,
                    later.personVersion(),
                    later.enrolmentVersion(),
                    fields.isEmpty() ? later.versionBefore() : versionBefore,
                    before == null ? later.enrolmentVersionBefore() : enrolmentVersionBefore);
        }
    }

    void undo(UUID importId, UUID edition) {
        Ledger ledger = edition == null ? null : register.open(edition);
        Collection<Done> done = repository.done(importId);
        if (ledger != null) {
            undoEnrolments(importId, ledger.edition(), ledger, done);
        }
        List<Done> unchanged = repository.untouchedPeople(done);
        repository.restorePeople(unchanged.stream()
                .filter(one -> !one.newPerson() && !one.fields().isEmpty())
                .toList());
        repository.deletePeople(
                unchanged.stream().filter(Done::newPerson).map(Done::person).toList());
    }

    private void undoEnrolments(UUID importId, EditionFacts facts, Ledger ledger, Collection<Done> done) {
        List<Done> mine = done.stream()
                .filter(one -> one.newEnrolment() || one.before() != null)
                .toList();
        Map<UUID, ImportUndoRepository.Now> untouched = repository.untouchedEnrolments(mine);
        Counts counts = new Counts();
        List<UUID> deleted = new ArrayList<>();
        List<Done> restored = new ArrayList<>();
        for (Done one : mine) {
            ImportUndoRepository.Now now = untouched.get(one.enrolment());
            if (now == null) {
                continue;
            }
            counts.move(now.state(), now.traits(), -1);
            if (one.newEnrolment()) {
                deleted.add(one.enrolment());
            } else {
                counts.move(EnrolmentState.of(one.before().state()), now.traits(), 1);
                restored.add(one);
            }
        }
        removed.fire(new EnrolmentsRemoved(facts.id(), facts.courseId(), deleted));
        Set<UUID> undone = restored.stream().map(Done::enrolment).collect(Collectors.toSet());
        undone.addAll(deleted);
        repository.forgetChanges(importId, undone);
        repository.restoreEnrolments(restored);
        repository.deleteEnrolments(deleted);
        enrolments.count(facts.id(), counts);
        enrolments.seats(facts.id(), ledger.seating().taken() + counts.seats(), ledger.nextWaiting());
        rewritten.fire(new EnrolmentsRewritten(facts.id(), facts.courseId()));
        Ledger after = register.open(facts.id());
        register.advance(after);
        register.settle(after);
    }
}
