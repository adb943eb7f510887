package org.ceiba.campaigns;

import java.util.List;
import java.util.UUID;
import org.ceiba.shared.LocalText;

/** A campaign with what it has reached. */
public record CampaignView(
        UUID id,
        String key,
        LocalText title,
        String country,
        String stage,
        List<Reach> reach,
        List<Partner> partners,
        List<EvidenceRow> evidence) {

    /** An institution that carries the campaign; type as of people's institutions. */
    public record Partner(String name, String type) {}

    public record EvidenceRow(UUID id, String stage, String description, String name, int size) {}

    /** People who took part in a stage, over all communities. */
    public int people(String inStage) {
        return reach.stream()
                .filter(each -> each.stage().equals(inStage))
                .mapToInt(Reach::getTotal)
                .sum();
    }

    /** Of all stages; whoever took part in two of them counts in each. */
    public int getPeople() {
        return reach.stream().mapToInt(Reach::getTotal).sum();
    }

    /** The stage after this one; null for the last. */
    public String getNext() {
        int at = Stage.ALL.indexOf(stage) + 1;
        return at < Stage.ALL.size() ? Stage.ALL.get(at) : null;
    }
}
