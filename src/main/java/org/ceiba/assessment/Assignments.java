package org.ceiba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.assessment.AssignmentView.Received;
import org.ceiba.assessment.AssignmentView.Task;
import org.ceiba.assessment.FairReviews.Pairing;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;

/** Assignments: handed in as text, reviewed by peers against the rubric, who are dealt out fairly. */
@ApplicationScoped
@Transactional
public class Assignments {

    @Inject
    private AssessmentRepository repository;

    @Inject
    private Desks desks;

    @Inject
    private Event<AssignmentHandedIn> handedIn;

    @Inject
    private Event<AssignmentReviewed> reviewed;

    @Inject
    private Clock clock;

    /**
     * The assignment as its page shows it.
     *
     * @param enrolment null for staff who look at it
     */
    @Allowed(Who.PROGRAM)
    public AssignmentView view(UUID enrolment, CourseOutline.Item item) {
        Rubric rubric = new Rubric(item.settings().rubric());
        Optional<Submission> mine = enrolment == null ? Optional.empty() : repository.submission(enrolment, item.id());
        List<Received> received =
                mine.map(submission -> repository.reviewsOf(submission.id())).orElse(List.of()).stream()
                        .filter(PeerReview::isWritten)
                        .map(review -> new Received(review.points(), review.feedback()))
                        .toList();
        return new AssignmentView(
                rubric.criteria(),
                asked(item),
                mine.map(Submission::text).orElse(null),
                mine.map(Submission::handedInAt).orElse(null),
                received,
                mine.isEmpty() || asked(item) == 0 ? List.of() : tasks(enrolment, item));
    }

    private List<Task> tasks(UUID enrolment, CourseOutline.Item item) {
        List<Task> tasks = new ArrayList<>();
        for (ReviewTask task : repository.tasks(enrolment, item.id())) {
            PeerReview review = task.review();
            tasks.add(new Task(
                    tasks.size() + 1,
                    review.submissionId(),
                    task.text(),
                    review.reviewedAt(),
                    review.points(),
                    review.feedback()));
        }
        return tasks;
    }

    /** Hands in the work of the person who asks, or a better version of it. */
    @Allowed(Who.SIGNED_IN)
    public void handIn(String edition, String item, String text) {
        Desks.Desk desk = desks.mine(edition, item, "assignment");
        UUID itemId = desk.item().id();
        repository.lockRound(desk.edition().id(), itemId);
        Optional<Submission> before = repository.submission(desk.enrolmentId(), itemId);
        if (before.isPresent()) {
            boolean written = repository.reviewsOf(before.get().id()).stream().anyMatch(PeerReview::isWritten);
            before.get().revise(text, written);
            return;
        }
        Instant now = clock.instant();
        repository.add(new Submission(desk.enrolmentId(), desk.edition().id(), itemId, text, now));
        if (asked(desk.item()) > 0) {
            new FairReviews(asked(desk.item()))
                    .missing(
                            repository.pieces(desk.edition().id(), itemId),
                            repository.pairings(desk.edition().id(), itemId))
                    .forEach(pairing -> repository.assign(pairing, now));
        }
        handedIn.fire(new AssignmentHandedIn(desk.enrolmentId(), desk.edition().id(), itemId));
    }

    /** Writes, or changes, a review that the person who asks was given to write. */
    @Allowed(Who.SIGNED_IN)
    public void review(
            String edition,
            String item,
            UUID submission,
            Map<String, Integer> points,
            String feedback,
            String language) {
        Desks.Desk desk = desks.mine(edition, item, "assignment");
        UUID itemId = desk.item().id();
        Submission work = repository
                .submission(submission)
                .filter(found -> repository
                        .pairings(desk.edition().id(), itemId)
                        .contains(new Pairing(found.id(), desk.enrolmentId())))
                .orElseThrow(DomainException::notFound);
        Rubric rubric = new Rubric(desk.item().settings().rubric());
        repository.keep(new PeerReview(
                work.id(),
                desk.enrolmentId(),
                clock.instant(),
                rubric.points(points, language),
                Rubric.words(feedback)));
        reviewed.fire(new AssignmentReviewed(work.enrolmentId(), work.editionId(), work.itemId()));
    }

    private static int asked(CourseOutline.Item item) {
        Integer reviews = item.settings().peerReviews();
        return reviews == null ? 0 : reviews;
    }
}
