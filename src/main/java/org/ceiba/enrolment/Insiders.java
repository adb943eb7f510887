package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;

/** Lets into the places where an edition works together: who takes part in it, and its staff. */
@Dependent
public class Insiders {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Editions editions;

    @Inject
    private Courses courses;

    @Inject
    private CurrentPerson current;

    /**
     * Somebody inside an edition.
     *
     * @param enrolment null for staff who do not take part
     * @param staff may lead it
     */
    public record Insider(EditionFacts edition, CourseOutline course, UUID person, UUID enrolment, boolean staff) {

        /** What is written now counts: the edition is open or running. */
        public boolean isOpen() {
            return edition.state().equals(EditionFacts.OPEN) || edition.state().equals(EditionFacts.RUNNING);
        }
    }

    /** The person who asks; refused where they neither take part nor lead. */
    public Insider enter(String editionKey) {
        EditionFacts edition = editions.facts(editionKey);
        boolean reader = current.access().mayFacilitate(edition.id());
        Optional<EnrolmentRef> enrolment =
                enrolments.find(edition.id(), current.id()).filter(EnrolmentRef::isInside);
        if (enrolment.isEmpty() && !reader) {
            throw DomainException.forbidden();
        }
        return new Insider(
                edition,
                courses.outline(edition.courseId(), edition.courseVersion()),
                current.id(),
                enrolment.map(EnrolmentRef::id).orElse(null),
                current.access().mayLead(edition.id()));
    }

    /** The same, to write something. */
    public Insider enterToWrite(String editionKey) {
        Insider insider = enter(editionKey);
        if (!insider.isOpen()) {
            throw DomainException.conflict("enrolment.fault.notRunning");
        }
        return insider;
    }

    /** The same, to lead. */
    public Insider lead(String editionKey) {
        Insider insider = enter(editionKey);
        if (!insider.staff()) {
            throw DomainException.forbidden();
        }
        return insider;
    }
}
