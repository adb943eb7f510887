package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.EnrolmentsRemoved;
import org.ceiba.enrolment.EnrolmentsRewritten;

/**
 * Makes kept figures anew from the facts: all of them, which is what the program does after a repair and what a test
 * compares with; or those of one edition whose history is rewritten, in the transaction that rewrites it. The scopes that
 * span editions then lose what the edition was and gain what it is.
 */
@Dependent
class FiguresRebuild {

    @Inject
    private FiguresRebuildRepository repository;

    @Inject
    private EditionFiguresRepository edition;

    void everything() {
        repository.clear();
        repository.editions();
        repository.spans("ed.course_id");
        repository.spans("UNHEX('00000000000000000000000000000000')");
        repository.sums();
    }

    /** The edition's facts are about to change. */
    void leave(@Observes EnrolmentsRemoved event) {
        for (UUID scope : List.of(event.courseId(), Scope.EVERYTHING_ID)) {
            edition.hold(scope, event.editionId());
            edition.add(scope, event.editionId(), -1);
            edition.uncount(scope, event.editionId());
            edition.count(scope, event.editionId(), event.editionId());
        }
    }

    /** The edition's facts have changed. */
    void join(@Observes EnrolmentsRewritten event) {
        edition.anew(event.editionId());
        for (UUID scope : List.of(event.courseId(), Scope.EVERYTHING_ID)) {
            edition.hold(scope, event.editionId());
            edition.add(scope, event.editionId(), 1);
            edition.uncount(scope, event.editionId());
            edition.count(scope, event.editionId(), Scope.EVERYTHING_ID);
            edition.forgetEmpty(scope);
        }
    }
}
