package org.ceiba.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;

/**
 * Keeps progress in step with the facts, in the transaction that changes them. It is never counted on: the enrolment is
 * held, the {@link Standing} is worked out whole from all facts, and so it is right however many changes come at once.
 * When the last condition is met, the enrolment is completed.
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
        Standing nothing = Standing.of(course(edition), edition.rule(), Facts.NONE);
        for (List<UUID> batch : batches(these)) {
            repository.begin(edition.id(), batch, nothing);
        }
    }

    /**
     * Notes that somebody completed an item, once.
     *
     * @param by staff who say so; null: the person of the enrolment
     * @param reason why staff say so
     * @return where that leaves the enrolment; absent where the item was completed before
     */
    Optional<Standing> completed(EditionFacts edition, UUID enrolment, UUID item, UUID by, String reason) {
        enrolments.hold(List.of(enrolment));
        return completedHeld(edition, enrolment, item, by, reason);
    }

    /** The same of an enrolment that is held already. */
    Optional<Standing> completedHeld(EditionFacts edition, UUID enrolment, UUID item, UUID by, String reason) {
        return repository.complete(enrolment, item, clock.instant(), by, reason)
                ? Optional.of(recountHeld(edition, List.of(enrolment)).get(enrolment))
                : Optional.empty();
    }

    /** Notes that somebody handed in a quiz; it is completed where that was enough. */
    void submitted(EditionFacts edition, UUID enrolment, UUID quiz, boolean passed) {
        enrolments.hold(List.of(enrolment));
        if (passed) {
            repository.complete(enrolment, quiz, clock.instant(), null, null);
        }
        recountHeld(edition, List.of(enrolment));
    }

    /** Works out the progress of many anew, with a few statements for each five hundred. */
    void recount(EditionFacts edition, Collection<UUID> these) {
        for (List<UUID> batch : batches(these)) {
            enrolments.hold(batch);
            recountHeld(edition, batch);
        }
    }

    EditionFacts edition(UUID id) {
        return editions.facts(id);
    }

    private Map<UUID, Standing> recountHeld(EditionFacts edition, List<UUID> held) {
        CourseOutline course = course(edition);
        Map<UUID, Standing> standings = new LinkedHashMap<>();
        List<UUID> complete = new ArrayList<>();
        repository.facts(held, edition.rule()).forEach((enrolment, facts) -> {
            Standing standing = Standing.of(course, edition.rule(), facts);
            standings.put(enrolment, standing);
            if (standing.isComplete()) {
                complete.add(enrolment);
            }
        });
        repository.keep(edition.id(), standings);
        complete.forEach(enrolments::complete);
        return standings;
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
