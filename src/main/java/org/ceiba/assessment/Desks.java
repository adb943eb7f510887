package org.ceiba.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.EnrolmentRef;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;

/** Finds where somebody hands something in, and refuses where they may not. */
@Dependent
class Desks {

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentPerson current;

    /** An item of an edition, and the enrolment of whoever works on it. */
    record Desk(UUID enrolmentId, EditionFacts edition, CourseOutline.Item item, String firstLanguage) {}

    /**
     * The desk of the person who asks, whose enrolment is held until all is kept.
     *
     * @param edition key
     * @param item key
     * @param kind of the item; another kind is not found
     * @throws DomainException also when the person is not enrolled, or the edition is not under way
     */
    Desk mine(String edition, String item, String kind) {
        EditionFacts facts = editions.facts(edition);
        CourseOutline course = courses.outline(facts.courseId(), facts.courseVersion());
        CourseOutline.Item found =
                course.item(item).filter(each -> each.kind().equals(kind)).orElseThrow(DomainException::notFound);
        EnrolmentRef enrolment = enrolments.find(facts.id(), current.id()).orElseThrow(DomainException::forbidden);
        if (!enrolment.isInside()) {
            throw DomainException.forbidden();
        }
        if (!facts.state().equals(EditionFacts.OPEN) && !facts.state().equals(EditionFacts.RUNNING)) {
            throw DomainException.conflict("assessment.fault.closed");
        }
        enrolments.hold(List.of(enrolment.id()));
        return new Desk(enrolment.id(), facts, found, course.firstLanguage());
    }
}
