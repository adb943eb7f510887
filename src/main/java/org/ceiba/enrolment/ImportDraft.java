package org.ceiba.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.enrolment.file.ListedPerson;
import org.ceiba.offering.EditionFacts;
import org.ceiba.people.PersonRow;
import org.ceiba.people.Profile;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;

/**
 * What some lines of a list make of the people and enrolments that are known: worked out line by line without touching
 * the database, which is read before and written after. A dry run stops in between.
 */
final class ImportDraft {

    private final EditionFacts edition;
    private final Seating seating;
    private final Set<String> countries;
    private final Instant now;
    private final Map<String, DraftPerson> people = new HashMap<>();
    private final List<EnrolmentChange> changes = new ArrayList<>();
    private final Map<UUID, Instant> firsts = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private long nextWaiting;
    private boolean freed;

    /** What became of one line. */
    record Line(int number, DraftPerson draft, String did, ImportImage image) {}

    /**
     * @param edition null where the list brings people alone; then the seating is null too
     * @param countries that the list's coordinator is limited to; empty for none
     */
    ImportDraft(EditionFacts edition, Seating seating, long nextWaiting, Set<String> countries, Instant now) {
        this.edition = edition;
        this.seating = seating;
        this.nextWaiting = nextWaiting;
        this.countries = countries;
        this.now = now;
    }

    /** Somebody who is in the database already. */
    void know(PersonRow person, int version, DraftPerson.Enrolled enrolment) {
        people.put(person.email(), DraftPerson.known(person, version, enrolment));
    }

    /**
     * Works one line out.
     *
     * @throws DomainException when it cannot be; then nothing of it is done
     */
    void take(ListedPerson listed) {
        DraftPerson draft = people.get(listed.email().value());
        requireInScope(listed, draft);
        boolean unknown = draft == null;
        if (unknown) {
            draft = DraftPerson.unknown(row(Ids.next(), listed, listed.profile(language())));
        }
        PersonRow after = unknown ? draft.row() : row(draft.row().id(), listed, listed.onto(draft.row()));
        DraftPerson.Enrolled before = draft.enrolment();
        DraftPerson.Enrolled enrolled = edition == null ? null : enrolled(before, listed, after);
        List<ImportImage.Field> fields = unknown ? List.of() : ImportImage.differences(draft.row(), after);
        boolean moved = enrolled != before;
        draft.become(after, !fields.isEmpty());
        if (moved) {
            draft.become(enrolled);
        }
        people.put(after.email(), draft);
        List<ImportImage.Field> all = new ArrayList<>(fields);
        if (moved) {
            all.add(new ImportImage.Field(
                    "status",
                    before == null ? null : before.state().code(),
                    enrolled.state().code()));
        }
        boolean created = unknown || moved && before == null;
        String did = created ? "created" : all.isEmpty() ? "unchanged" : "changed";
        lines.add(new Line(
                listed.line(),
                draft,
                did,
                new ImportImage(
                        all,
                        unknown,
                        moved && before == null,
                        moved && before != null ? before.image() : null,
                        draft.version(),
                        enrolled == null ? null : enrolled.version())));
    }

    private void requireInScope(ListedPerson listed, DraftPerson draft) {
        boolean outside = !countries.isEmpty()
                && (!countries.contains(listed.country())
                        || draft != null && !countries.contains(draft.row().country()));
        if (outside) {
            throw DomainException.invalid("country", "enrolment.fault.line.scope", listed.country());
        }
    }

    private String language() {
        return edition == null ? null : edition.languages().get(0);
    }

    private DraftPerson.Enrolled enrolled(DraftPerson.Enrolled before, ListedPerson listed, PersonRow person) {
        EnrolmentState wanted =
                listed.status() != null ? listed.status() : before == null ? EnrolmentState.ENROLLED : before.state();
        if (before != null && (wanted == before.state() || isOlder(before, wanted, listed.statusAt()))) {
            return before;
        }
        if (before != null && before.state() == EnrolmentState.COMPLETED) {
            throw DomainException.invalid("status", "enrolment.fault.state.completed");
        }
        Instant at = listed.statusAt() == null ? now : listed.statusAt();
        Traits traits =
                before == null ? new Traits(person.country(), person.sex(), person.institutionType()) : before.traits();
        boolean held = before != null && before.state().holdsSeat();
        Optional<String> refusal = wanted.holdsSeat() && !held ? seating.refusal(traits) : Optional.empty();
        if (refusal.isPresent() && wanted != EnrolmentState.ENROLLED) {
            throw DomainException.invalid("status", "enrolment.fault.line.seat");
        }
        EnrolmentState state = refusal.isPresent() ? EnrolmentState.WAITING : wanted;
        if (before != null && state == before.state()) {
            return before;
        }
        seat(traits, held, state.holdsSeat());
        DraftPerson.Enrolled after = new DraftPerson.Enrolled(
                before == null ? Ids.next() : before.id(),
                state,
                at,
                refusal.orElse(Reason.IMPORTED),
                state == EnrolmentState.WAITING ? Long.valueOf(nextWaiting++) : null,
                traits,
                before != null && before.enrolledAt() != null || !state.holdsSeat()
                        ? before == null ? null : before.enrolledAt()
                        : at,
                before == null ? 1 : before.version() + 1);
        firsts.putIfAbsent(after.id(), at);
        changes.add(new EnrolmentChange(
                after.id(),
                edition.id(),
                edition.courseId(),
                person.id(),
                before == null ? null : before.state(),
                state,
                at,
                traits.country(),
                traits.sex(),
                traits.institutionType(),
                state.holdsSeat() && (before == null || before.enrolledAt() == null)));
        return after;
    }

    private void seat(Traits traits, boolean held, boolean holds) {
        if (holds && !held) {
            seating.take(traits);
        } else if (held && !holds) {
            seating.free(traits);
            freed = true;
        }
    }

    /** Whether the line tells of an earlier step of what is known already. */
    private static boolean isOlder(DraftPerson.Enrolled before, EnrolmentState wanted, Instant statusAt) {
        if (statusAt == null || statusAt.isAfter(before.since())) {
            return false;
        }
        if (step(wanted) >= step(before.state())) {
            throw DomainException.invalid("status_at", "enrolment.fault.line.older");
        }
        return true;
    }

    private static int step(EnrolmentState state) {
        return switch (state) {
            case APPLIED -> 0;
            case WAITING -> 1;
            case ENROLLED -> 2;
            default -> 3;
        };
    }

    private static PersonRow row(UUID id, ListedPerson listed, Profile profile) {
        return new PersonRow(
                id,
                listed.email().value(),
                profile.givenName(),
                profile.familyName(),
                profile.country(),
                profile.sex(),
                profile.institution(),
                profile.institutionType(),
                profile.language(),
                profile.timeZone());
    }

    List<Line> lines() {
        return lines;
    }

    List<EnrolmentChange> changes() {
        return changes;
    }

    List<DraftPerson> people() {
        return lines.stream().map(Line::draft).distinct().toList();
    }

    /** When the first of the lines about this enrolment says that it began. */
    Instant firstOf(UUID enrolment) {
        return firsts.get(enrolment);
    }

    long nextWaiting() {
        return nextWaiting;
    }

    Seating seating() {
        return seating;
    }

    EditionFacts edition() {
        return edition;
    }

    /** Whether somebody gave a seat back, so that the waiting list may move up. */
    boolean isFreed() {
        return freed;
    }
}
