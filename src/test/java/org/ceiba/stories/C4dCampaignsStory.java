package org.ceiba.stories;

import java.util.List;
import org.junit.jupiter.api.Test;

class C4dCampaignsStory extends ActivityStory {

    /** Institutions and communities follow the method, and meet at the public presentation. */
    @Test
    void shouldReachThePresentationWhenACampaignHasGoneThroughItsStages() {
        announce("c4d-campaigns", "campaign", "[{\"kind\":\"sessions\",\"atLeast\":1}]");
        List<Participant> partners = enrol("MX", "GT", "HN", "SV", "NI");
        String presentation = plan("Presentación pública de las campañas");

        partners.forEach(partner -> finished(partner, "three-stages"));
        attended(presentation, partners.subList(0, 4));

        partners.subList(0, 4).forEach(this::hasCompleted);
        stillMisses(partners.get(4), "sessions");
        reports(partners.get(4).country(), 1, 0);
    }
}
