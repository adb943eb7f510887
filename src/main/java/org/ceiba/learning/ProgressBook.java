package org.ceiba.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;

/**
 * Keeps progress in step with the facts, in the transaction that changes them: locks it, works the standing out anew, and
 * completes the enrolment when the last condition is met.
 */
@Dependent
class ProgressBook {

    private static final int BATCH = 500;

    @Inject
    private LearningRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clock clock;

    /** Gives enrolments a progress to begin with. */
    void begin(EditionFacts edition, Collection<UUID> these) {
        int items = Standing.of(course(edition), edition.rule(), Facts.NONE).itemsOf();
        for (List<UUID> batch : batches(these)) {
            repository.begin(batch, items, edition.rule().conditions().size());
        }
    }

    /**
     * Notes that somebody completed an item, once.
     *
     * @param by staff who say so; null: the person of the enrolment
     * @param reason why staff say so
     */
    void completed(EditionFacts edition, UUID enrolment, UUID item, UUID by, String reason) {
        Progress progress = locked(edition, enrolment);
        if (repository.complete(enrolment, item, clock.instant(), by, reason)) {
            recount(edition, List.of(progress));
        }
    }

    /** Notes that somebody handed in a quiz; it is completed where that was enough. */
    void submitted(EditionFacts edition, UUID enrolment, UUID quiz, boolean passed) {
        Progress progress = locked(edition, enrolment);
        if (passed) {
            repository.complete(enrolment, quiz, clock.instant(), null, null);
        }
        recount(edition, List.of(progress));
    }

    /** Works out the progress of many anew, with a few statements for each five hundred. */
    void recount(EditionFacts edition, Collection<UUID> these) {
        for (List<UUID> batch : batches(these)) {
            recount(edition, repository.lock(batch));
        }
    }

    EditionFacts edition(UUID id) {
        return editions.facts(id);
    }

    private Progress locked(EditionFacts edition, UUID enrolment) {
        return repository.lock(enrolment).orElseGet(() -> {
            begin(edition, List.of(enrolment));
            return repository.lock(enrolment).orElseThrow();
        });
    }

    private void recount(EditionFacts edition, List<Progress> locked) {
        CourseOutline course = course(edition);
        Map<UUID, Facts> facts =
                repository.facts(locked.stream().map(Progress::enrolmentId).toList());
        List<UUID> complete = new ArrayList<>();
        for (Progress progress : locked) {
            Standing standing = Standing.of(course, edition.rule(), facts.get(progress.enrolmentId()));
            progress.becomes(standing);
            if (standing.isComplete()) {
                complete.add(progress.enrolmentId());
            }
        }
        complete.forEach(enrolments::complete);
    }

    private CourseOutline course(EditionFacts edition) {
        return courses.outline(edition.courseId(), edition.courseVersion());
    }

    private static List<List<UUID>> batches(Collection<UUID> these) {
        List<UUID> sorted = these.stream().distinct().sorted().toList();
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += BATCH) {
            batches.add(sorted.subList(from, Math.min(sorted.size(), from + BATCH)));
        }
        return batches;
    }
}
