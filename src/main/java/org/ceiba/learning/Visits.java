package org.ceiba.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;

/** Lets into an edition's room who takes part, or took part to the end, and staff of the edition. */
@Dependent
class Visits {

    @Inject
    private PagesRepository pages;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private CurrentPerson current;

    /** A participant's state in an edition, where they read last, and what they have done of one item. */
    record Seat(UUID enrolmentId, EnrolmentState state, UUID lastItem, String certificate, Instant doneAt) {}

    /** The visit of the person who asks, as participant or else as staff. */
    Visit open(String editionKey) {
        return open(editionKey, null);
    }

    /** @param item key of the item that it is about; null for none */
    Visit open(String editionKey, String item) {
        EditionFacts edition = editions.facts(editionKey);
        CourseOutline course = courses.outline(edition.courseId(), edition.courseVersion());
        UUID itemId = course.item(item).map(CourseOutline.Item::id).orElse(null);
        return pages.seat(edition.id(), current.id(), itemId)
                .filter(seat -> seat.state().holdsSeat())
                .map(seat -> new Visit(
                        edition,
                        course,
                        seat.enrolmentId(),
                        seat.state(),
                        seat.lastItem(),
                        seat.certificate(),
                        seat.doneAt()))
                .orElseGet(() -> {
                    if (!current.access().mayFacilitate(edition.id())) {
                        throw DomainException.forbidden();
                    }
                    return new Visit(edition, course, null, null, null, null, null);
                });
    }

    /** The visit of the person who asks, as participant. */
    Visit mine(String editionKey) {
        Visit visit = open(editionKey);
        if (visit.isPreview()) {
            throw DomainException.forbidden();
        }
        return visit;
    }

    /** Refuses who is not staff of the edition, or is limited to other countries than the enrolment's. */
    void requireStaff(UUID edition, String country) {
        Set<String> countries = current.access().countries(edition);
        boolean elsewhere = !countries.isEmpty() && !countries.contains(country);
        if (elsewhere || !current.access().mayFacilitate(edition)) {
            throw DomainException.forbidden();
        }
    }
}
