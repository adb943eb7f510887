package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class MigrantChildrenStory extends ActivityStory {

    MigrantChildrenStory() {
        super("migrant-children", "course");
    }

    /** Two organisers; an opening session on rights; the next edition of the course stands beside this one in the report. */
    @Test
    void shouldCompareEditionsWhenTheCourseIsGivenAgain() {
        List<Participant> people = enrol("PA", "BR");
        String next = open("again-" + run());
        String opening = plan("Apertura", 9, "America/Mexico_City", "IIN-OEA", "UY", "OIM", "CR");

        attended(opening, people);
        people.get(0).stillMisses("items");
        people.get(0).doesEveryItem();

        hasCompleted(people.get(0));
        String code = people.get(0).progress().get("certificate").asText();
        Visitor stranger = new Visitor(baseUrl(), "es");
        stranger.open("/verify/" + code);
        assertThat(stranger.text())
                .contains("Organización Internacional para las Migraciones")
                .contains("Instituto Interamericano");
        reports("PA", 1, 1);
        reports("BR", 1, 0);
        Participant.joins(baseUrl(), next, "migrant-children", "again." + run() + "@historia.example", "PA");
        JsonNode compared = coordinator().get("/reports/completions?course=migrant-children&by=edition");
        assertThat(compared.get("rows").findValuesAsText("edition")).contains(edition(), next);
    }
}
