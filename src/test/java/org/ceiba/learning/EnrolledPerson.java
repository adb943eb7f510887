package org.ceiba.learning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ceiba.CeibaIT;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.enrolment.Crowd;
import org.ceiba.enrolment.EnrolmentRef;
import org.ceiba.enrolment.Enrolments;
import org.ceiba.offering.Condition;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.People;
import org.ceiba.people.Profile;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who has just been enrolled in an edition of their own, where the first module is all that it asks for. */
abstract class EnrolledPerson extends CeibaIT {

    static final String COURSE = "employment-counselors";

    @Inject
    Learning learning;

    @Inject
    EditionRooms rooms;

    @Inject
    Enrolments enrolments;

    @Inject
    Editions editions;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Crowd crowd;

    EditionFacts edition;
    UUID person;

    @BeforeEach
    void enrol() throws Exception {
        edition = open(new Condition(Condition.MODULE, "context", null, null));
        person = crowd.person("HN", "female").id();
        mine(() -> enrolments.apply(edition.key()));
    }

    List<CourseOutline.Item> required() {
        return courses.outline(COURSE).items().stream()
                .filter(CourseOutline.Item::required)
                .toList();
    }

    EditionFacts open(Condition condition) {
        return crowd.running(COURSE, condition);
    }

    EnrolmentRef enrolment() {
        return enrolments.of(edition.id(), person);
    }

    Void mark(String item) throws Exception {
        return mine(() -> {
            learning.markDone(edition.key(), item);
            return null;
        });
    }

    UUID coordinator() {
        return people.know("coordinator@ceiba.example", new Profile("C", "C", "CR", null, null, null, null, null))
                .id();
    }

    <T> T mine(Callable<T> action) throws Exception {
        return crowd.as(person, action);
    }
}
