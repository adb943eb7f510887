package org.ceiba.campaigns;

import java.time.LocalDate;
import org.ceiba.shared.DomainException;

/**
 * People who took part in one stage of a campaign, in one community, on one day.
 *
 * @param stage baseline, creation or validation
 */
public record Reach(String stage, String community, int women, int men, int others, LocalDate heldOn) {

    private static final int MOST = 100_000;
    private static final int LONG = 200;

    public Reach {
        stage = Stage.known(stage);
        community = community == null ? "" : community.strip();
        if (community.isEmpty() || community.length() > LONG) {
            throw DomainException.invalid("community", "campaigns.fault.text", LONG);
        }
        count("women", women);
        count("men", men);
        count("others", others);
        if (women + men + others == 0) {
            throw DomainException.invalid("women", "campaigns.fault.nobody");
        }
        if (heldOn == null) {
            throw DomainException.invalid("heldOn", "campaigns.fault.day");
        }
    }

    private static void count(String field, int people) {
        if (people < 0 || people > MOST) {
            throw DomainException.invalid(field, "campaigns.fault.count", MOST);
        }
    }

    public int getTotal() {
        return women + men + others;
    }
}
