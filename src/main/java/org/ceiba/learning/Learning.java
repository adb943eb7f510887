package org.ceiba.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.EnrolmentRef;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.enrolment.HeldEnrolment;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;

/** What somebody has done of an edition, and what is missing. */
@ApplicationScoped
@Transactional
public class Learning {

    static final int LONGEST_REASON = 300;

    /** Kinds of items that a person marks; the others are completed by handing them in. */
    private static final Set<String> MARKED_BY_HAND = Set.of("page", "video", "file", "package");

    @Inject
    private LearningRepository repository;

    @Inject
    private PagesRepository pages;

    @Inject
    private ProgressBook book;

    @Inject
    private Visits visits;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Reader reader;

    /** Marks an item as done by the person who asks; once, a second press changes nothing. */
    @Allowed(Who.SIGNED_IN)
    public void markDone(String edition, String item) {
        Visit visit = visits.mine(edition);
        requireUnderWay(visit.edition());
        book.completed(
                visit.edition(),
                visit.enrolmentId(),
                byHand(find(visit.course(), item)).id(),
                null,
                null);
    }

    /**
     * Marks an item as done: by the person of the enrolment what a person marks, by staff of the edition any item.
     *
     * @param item key
     * @param reason why staff mark it; null where the person does
     */
    @Allowed(Who.SIGNED_IN)
    public ProgressView markItem(UUID enrolment, String item, String reason) {
        HeldEnrolment held = enrolments.hold(enrolment);
        EnrolmentRef ref = held.ref();
        EditionFacts edition = editions.facts(ref.editionId(), held.editionVersion(), held.courseVersion());
        CourseOutline course = courses.outline(edition.courseId(), edition.courseVersion());
        CourseOutline.Item found = find(course, item);
        Optional<Standing> standing;
        if (ref.personId().equals(current.id())) {
            requireInside(ref);
            requireUnderWay(edition);
            standing = book.completedHeld(edition, enrolment, byHand(found).id(), null, null);
        } else {
            visits.requireStaff(edition.id(), held.country());
            requireInside(ref);
            standing = book.completedHeld(edition, enrolment, found.id(), current.id(), reason(reason));
            audit.note("item.completed", "enrolment", enrolment, found.key() + ": " + reason);
        }
        return progress(ref, standing.orElseGet(() -> standing(ref, edition)));
    }

    /** Progress of an enrolment, for the person and for staff of the edition. */
    @Allowed(Who.SIGNED_IN)
    public ProgressView progress(UUID enrolment) {
        EnrolmentRef ref = enrolments.of(enrolment);
        if (!ref.personId().equals(current.id())) {
            visits.requireStaff(ref.editionId(), pages.country(enrolment));
        }
        return progress(ref, standing(ref, editions.facts(ref.editionId())));
    }

    /** Works out anew the progress of these enrolments of one edition, as after bringing facts in by bulk. */
    @Allowed(Who.PROGRAM)
    public void rebuild(UUID edition, Collection<UUID> these) {
        EditionFacts facts = editions.facts(edition);
        book.begin(facts, these);
        book.recount(facts, these);
    }

    private static void requireUnderWay(EditionFacts edition) {
        if (!Visit.isUnderWay(edition)) {
            throw DomainException.conflict("learning.fault.closed");
        }
    }

    private static void requireInside(EnrolmentRef ref) {
        if (!ref.isInside()) {
            throw DomainException.conflict("learning.fault.notInside");
        }
    }

    private Standing standing(EnrolmentRef ref, EditionFacts edition) {
        return Standing.of(
                courses.outline(edition.courseId(), edition.courseVersion()),
                edition.rule(),
                repository.facts(List.of(ref.id()), edition.rule()).get(ref.id()));
    }

    private ProgressView progress(EnrolmentRef ref, Standing standing) {
        PagesRepository.Outcome outcome = ref.state() == EnrolmentState.ENROLLED && !standing.isComplete()
                ? new PagesRepository.Outcome(ref.state(), null)
                : pages.outcome(ref.id());
        return new ProgressView(
                ref.id(),
                outcome.state().code(),
                standing.itemsDone(),
                standing.itemsOf(),
                standing.conditions().stream()
                        .map(state -> new ProgressView.ConditionLine(
                                state.kind(), state.met(), state.missing(reader.getLanguage())))
                        .toList(),
                outcome.certificate());
    }

    private static CourseOutline.Item find(CourseOutline course, String key) {
        return course.item(key).orElseThrow(DomainException::notFound);
    }

    private static CourseOutline.Item byHand(CourseOutline.Item item) {
        if (!MARKED_BY_HAND.contains(item.kind())) {
            throw DomainException.conflict("learning.fault.notMarkable");
        }
        return item;
    }

    private static String reason(String reason) {
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw DomainException.invalid("reason", "learning.fault.reason", LONGEST_REASON);
        }
        return stripped;
    }
}
