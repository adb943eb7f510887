package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class LabourMarketInformationStory extends ActivityStory {

    LabourMarketInformationStory() {
        super("labour-market-information", "exchange");
    }

    /** Guatemala hosts Mexico and El Salvador for one meeting; what each learns has an owner and a day of follow-up. */
    @Test
    void shouldLeaveAListOfPracticesAndImprovementsWithOwners() {
        List<Participant> officials = enrol("GT", "MX", "SV");
        String meeting = plan(
                "Información del mercado laboral", 9, "America/Guatemala", "El Colegio de la Frontera Norte", "MX");

        writes(officials.get(1), "practice", "Cruce de registros cada mes", "MX", "Unidad de política migratoria");
        writes(officials.get(0), "improvement", "Un solo código de ocupación", "GT", "Ministerio de trabajo");
        Visitor list = officials.get(0).opens("exchange");
        assertThat(list.text()).contains("Cruce de registros cada mes", "Un solo código de ocupación", "Abierto");
        list.fill("state", "under-way");
        list.press("[id$=follow:change]");
        assertThat(officials.get(2).opens("exchange").text()).contains("En marcha");
        attended(meeting, officials);

        officials.forEach(this::hasCompleted);
        reports("GT", 1, 1);
        reports("SV", 1, 1);
        calendarHas(1);
    }

    private static void writes(Participant who, String kind, String title, String country, String owner) {
        Visitor page = who.opens("exchange");
        page.fill("kind", kind)
                .fill("title", title)
                .fill("description", "Así se hace, y así puede repetirlo otra oficina.")
                .fill("country", country)
                .fill("owner", owner)
                .fill("followUpOn", LocalDate.now().plusDays(60).toString());
        page.press("[id=writeIt]");
    }
}
