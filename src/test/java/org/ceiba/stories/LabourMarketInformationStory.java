package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabourMarketInformationStory extends ActivityStory {

    /** Guatemala hosts Mexico and El Salvador for one meeting on record keeping. */
    @Test
    void shouldHoldOneMeetingWithGuestsOfTwoCountries() {
        announce("labour-market-information", "exchange", "[{\"kind\":\"sessions\",\"atLeast\":1}]");
        List<Participant> officials = enrol("GT", "MX", "SV");
        String meeting = plan(
                "Intercambio sobre información del mercado laboral",
                9,
                "America/Guatemala",
                "[{\"minutes\":60,\"title\":\"Buenas prácticas\"},{\"minutes\":60,\"title\":\"Áreas de mejora\"}]",
                "[{\"name\":\"COLEF\",\"institution\":\"El Colegio de la Frontera Norte\",\"country\":\"MX\"}]");

        attended(meeting, officials);

        officials.forEach(this::hasCompleted);
        reports("GT", 1, 1);
        reports("SV", 1, 1);
        calendarHas(1);
    }
}
