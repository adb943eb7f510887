package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class InformationHubsStory extends ActivityStory {

    InformationHubsStory() {
        super("information-hubs", "workshop");
    }

    /** A workshop in Honduras validates the model section by section; the hubs of Mexico hold their national meeting. */
    @Test
    void shouldValidateTheModelSectionBySectionWithReasons() {
        List<Participant> municipal = enrol("HN", "HN", "MX");
        String workshop = plan("Taller de análisis y validación", 9, "America/Tegucigalpa");
        String meeting = plan("Encuentro nacional", 12, "America/Mexico_City");

        judges(municipal.get(0), "endorse", "");
        judges(municipal.get(1), "object", "El municipio no tiene presupuesto para dos personas");
        Visitor document = municipal.get(2).opens("validation");
        assertThat(document.text()).contains("El municipio no tiene presupuesto para dos personas", "Honduras");
        assertThat(document.page()
                        .select("label:has(input[value=endorse])")
                        .first()
                        .text())
                .contains("(1)");
        attended(workshop, municipal.subList(0, 2));
        municipal.get(2).stillMisses("sessions");
        attended(meeting, municipal.subList(2, 3));

        municipal.forEach(this::hasCompleted);
        reports("HN", 2, 2);
        reports("MX", 1, 1);
    }

    private static void judges(Participant who, String verdict, String reason) {
        Visitor page = who.opens("validation");
        String section =
                page.page().selectFirst("input[name^=verdict.]").attr("name").substring("verdict.".length());
        page.tick("verdict." + section, verdict).fill("reason." + section, reason);
        page.press("[id=save]");
    }
}
