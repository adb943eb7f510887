package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ceiba.testing.Visitor;
import org.junit.jupiter.api.Test;

class C4dCampaignsStory extends ActivityStory {

    C4dCampaignsStory() {
        super("c4d-campaigns", "campaign");
    }

    /** Partners count the people whom a campaign reaches, take it through its stages, and present it in public. */
    @Test
    void shouldCarryACampaignThroughItsStagesToItsPublicPresentation() {
        List<Participant> partners = enrol("MX", "GT", "HN");
        String presentation = plan("Presentación pública de las campañas", 10, "America/Mexico_City");
        Participant leader = partners.get(0);

        Visitor workspace = leader.opens("campaigns");
        workspace
                .fill("stage", "baseline")
                .fill("community", "Barrio El Puente")
                .fill("heldOn", LocalDate.now().minusDays(1).toString())
                .fill("women", "31")
                .fill("men", "17")
                .fill("others", "2");
        workspace.press("[id$=reach:note]");
        leader.opens("campaigns").fill("name", "Radio comunitaria").fill("type", "media");
        workspace.press("[id$=partner:join]");
        leader.opens("campaigns");
        workspace.press("[id$=stage:move]");
        leader.opens("campaigns");
        workspace.press("[id$=stage:move]");
        assertThat(partners.get(1).opens("campaigns").text())
                .contains("Barrio El Puente", "50", "Radio comunitaria", "Validación");

        partners.forEach(Participant::doesEveryItem);
        attended(presentation, partners.subList(0, 2));

        partners.subList(0, 2).forEach(this::hasCompleted);
        partners.get(2).stillMisses("sessions");
        reports("HN", 1, 0);
    }
}
