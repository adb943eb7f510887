package org.ceiba.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.offering.EditionFacts;

/**
 * What one transaction decides in one edition, while it holds the edition's seats: who gets a seat, who waits, who gives
 * one back; each with its reason.
 */
final class Ledger {

    private final EditionFacts edition;
    private final Seating seating;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    private long nextWaiting;

    /** A change and its reason, as {@link Reason} keeps it. */
    record Entry(EnrolmentChange change, String reason) {}

    /**
     * @param seating null where nothing is decided that gives or frees a seat
     * @param nextWaiting number of the next place in the waiting list
     */
    Ledger(EditionFacts edition, Seating seating, long nextWaiting, Instant now) {
        this.edition = edition;
        this.seating = seating;
        this.nextWaiting = nextWaiting;
        this.now = now;
    }

    /** Somebody applies: a seat at once where acceptance is automatic, otherwise a coordinator decides. */
    void apply(Enrolment enrolment) {
        if (edition.isAutomatic()) {
            seat(enrolment, Reason.SEAT);
        } else {
            add(enrolment.apply(edition.courseId(), now), enrolment);
        }
    }

    /** A coordinator accepts: a seat, or a place in the waiting list where there is none. */
    void accept(Enrolment enrolment) {
        boolean stays = enrolment.state().holdsSeat()
                || enrolment.state() == EnrolmentState.WAITING
                        && seating.refusal(enrolment.traits()).isPresent();
        if (!stays) {
            seat(enrolment, Reason.ACCEPTED);
        }
    }

    /** A coordinator declines; who has been declined stays so. */
    void decline(Enrolment enrolment, String why) {
        if (enrolment.state() != EnrolmentState.DECLINED) {
            add(enrolment.decline(edition.courseId(), now, why), enrolment);
        }
    }

    /** Gives a seat or a place back; who has withdrawn stays so. */
    void withdraw(Enrolment enrolment, String why) {
        if (enrolment.state() == EnrolmentState.WITHDRAWN) {
            return;
        }
        boolean held = enrolment.state().holdsSeat();
        add(enrolment.withdraw(edition.courseId(), now, why), enrolment);
        if (held) {
            seating.free(enrolment.traits());
        }
    }

    /** Every condition of the completion rule is met; the seat stays taken. */
    void complete(Enrolment enrolment) {
        add(enrolment.complete(edition.courseId(), now), enrolment);
    }

    /** The edition closes: whoever is enrolled has not completed, and who has no seat will get none. */
    void close(Enrolment enrolment) {
        if (enrolment.state() == EnrolmentState.ENROLLED) {
            add(enrolment.close(edition.courseId(), now), enrolment);
        } else {
            add(enrolment.decline(edition.courseId(), now, Reason.OVER), enrolment);
        }
    }

    /** The edition was closed too early: whoever had not completed goes on. */
    void reopen(Enrolment enrolment) {
        add(enrolment.enrol(edition.courseId(), now, Reason.REOPENED), enrolment);
    }

    /** Somebody of the waiting list takes the seat that {@link Seating#advance} gave them. */
    void advanced(Enrolment enrolment) {
        add(enrolment.enrol(edition.courseId(), now, Reason.ADVANCED), enrolment);
    }

    private void seat(Enrolment enrolment, String why) {
        Optional<String> refusal = seating.refusal(enrolment.traits());
        if (refusal.isPresent()) {
            add(enrolment.await(nextWaiting++, edition.courseId(), now, refusal.get()), enrolment);
        } else {
            seating.take(enrolment.traits());
            add(enrolment.enrol(edition.courseId(), now, why), enrolment);
        }
    }

    private void add(EnrolmentChange change, Enrolment enrolment) {
        entries.add(new Entry(change, enrolment.reason()));
    }

    EditionFacts edition() {
        return edition;
    }

    UUID editionId() {
        return edition.id();
    }

    Seating seating() {
        return seating;
    }

    long nextWaiting() {
        return nextWaiting;
    }

    Instant now() {
        return now;
    }

    List<Entry> entries() {
        return entries;
    }

    List<EnrolmentChange> changes() {
        return entries.stream().map(Entry::change).toList();
    }
}
