package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrantChildrenStory extends ActivityStory {

    /** Two organisers, an opening session on rights, and items that staff may note with a reason. */
    @Test
    void shouldCompleteOnceTheOpeningAndEveryItemAreDone() {
        announce("migrant-children", "course", "[{\"kind\":\"items\"},{\"kind\":\"sessions\",\"atLeast\":1}]");
        List<Participant> people = enrol("PA", "BR");
        Participant first = people.get(0);
        String opening = plan(
                "Apertura: los derechos de la niñez migrante",
                9,
                "America/Mexico_City",
                "[{\"minutes\":30,\"title\":\"Bienvenida\"}]",
                "[{\"name\":\"IIN\",\"institution\":\"OEA\",\"country\":\"UY\"}]");

        attended(opening, people);
        stillMisses(first, "items");
        finished(
                first,
                "baseline",
                "children-first",
                "best-interests",
                "guarantees",
                "first-hours",
                "durable-solutions",
                "final-test");

        hasCompleted(first);
        stillMisses(people.get(1), "items");
        reports(first.country(), 1, 1);
    }
}
