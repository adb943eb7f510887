package org.ceiba.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.assessment.AssignmentHandedIn;
import org.ceiba.assessment.QuizSubmitted;
import org.ceiba.assessment.SurveyAnswered;
import org.ceiba.catalogue.CourseImport;
import org.ceiba.enrolment.EnrolmentChange;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.enrolment.EnrolmentsChanged;
import org.ceiba.enrolment.EnrolmentsRemoved;
import org.ceiba.groupwork.RecommendationHandedIn;
import org.ceiba.offering.EditionChanged;
import org.ceiba.offering.EditionFacts;
import org.ceiba.sessions.AttendanceRecorded;

/** Hears of every fact that progress depends on, inside the transaction of the fact, so that none is lost. */
@ApplicationScoped
public class FactWatch {

    @Inject
    private ProgressBook book;

    @Inject
    private LearningRepository repository;

    void enrolled(@Observes EnrolmentsChanged changed) {
        Map<UUID, List<EnrolmentChange>> byEdition = changed.changes().stream()
                .filter(change -> change.to().holdsSeat())
                .collect(Collectors.groupingBy(EnrolmentChange::editionId));
        byEdition.forEach((id, changes) -> {
            EditionFacts edition = book.edition(id);
            book.begin(
                    edition, changes.stream().map(EnrolmentChange::enrolmentId).toList());
            List<UUID> back = changes.stream()
                    .filter(change -> change.to() == EnrolmentState.ENROLLED && !change.firstTimeEnrolled())
                    .map(EnrolmentChange::enrolmentId)
                    .toList();
            if (!back.isEmpty()) {
                book.recount(edition, back);
            }
        });
    }

    void removed(@Observes EnrolmentsRemoved removed) {
        repository.forget(removed.enrolments());
    }

    /** Another rule: what everybody has reached is looked at again. */
    void changed(@Observes EditionChanged changed) {
        if (changed.before() != null
                && !changed.before().rule().equals(changed.now().rule())) {
            book.recount(changed.now(), repository.enrolments(changed.now().id()));
        }
    }

    /** A course that comes in anew may ask for other items than before. */
    void imported(@Observes CourseImport imported) {
        if (imported.isChanged()) {
            repository
                    .editionsUnderWay(imported.course())
                    .forEach(edition -> book.recount(book.edition(edition), repository.enrolments(edition)));
        }
    }

    void submitted(@Observes QuizSubmitted submitted) {
        book.submitted(
                book.edition(submitted.editionId()), submitted.enrolmentId(), submitted.itemId(), submitted.passed());
    }

    void answered(@Observes SurveyAnswered answered) {
        book.completed(book.edition(answered.editionId()), answered.enrolmentId(), answered.itemId(), null, null);
    }

    void handedIn(@Observes AssignmentHandedIn handedIn) {
        book.completed(book.edition(handedIn.editionId()), handedIn.enrolmentId(), handedIn.itemId(), null, null);
    }

    void attended(@Observes AttendanceRecorded recorded) {
        book.recount(book.edition(recorded.edition()), recorded.enrolments());
    }

    void recommended(@Observes RecommendationHandedIn handedIn) {
        book.recount(book.edition(handedIn.editionId()), handedIn.enrolments());
    }
}
