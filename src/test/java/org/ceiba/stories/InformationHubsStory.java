package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class InformationHubsStory extends ActivityStory {

    /** A workshop in Honduras reads the model, then the hubs of Mexico meet. */
    @Test
    void shouldTakeTheWorkshopAndTheNationalMeetingInOneEdition() {
        announce("information-hubs", "workshop", "[{\"kind\":\"items\"},{\"kind\":\"sessions\",\"atLeast\":2}]");
        List<Participant> municipal = enrol("HN", "MX");
        String workshop = plan("Taller de análisis y validación", 9, "America/Tegucigalpa", "[]", "[]");
        String meeting = plan("Encuentro nacional", 12, "America/Mexico_City", "[]", "[]");

        municipal.forEach(each -> finished(each, "how-to-validate"));
        attended(workshop, municipal);
        stillMisses(municipal.get(0), "sessions");
        attended(meeting, municipal);

        municipal.forEach(this::hasCompleted);
        reports("HN", 1, 1);
    }
}
