package org.ceiba.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the kept figures anew from the facts: what the program does after a repair, and what a test compares with. */
@Dependent
class FiguresRebuild {

    @Inject
    private FiguresRebuildRepository repository;

    void everything() {
        repository.clear();
        repository.editions();
        repository.spans("ed.course_id");
        repository.spans("UNHEX('00000000000000000000000000000000')");
        repository.sums();
    }
}
