package org.ceiba.campaigns;

import java.util.List;
import org.ceiba.shared.DomainException;

/** The stages of a campaign: it listens, it makes, and it tries what it made with the communities. */
public final class Stage {

    public static final String BASELINE = "baseline";
    public static final String CREATION = "creation";

    /** In their order. */
    public static final List<String> ALL = List.of(BASELINE, CREATION, "validation");

    private Stage() {}

    static String known(String stage) {
        if (stage == null || !ALL.contains(stage)) {
            throw DomainException.invalid("stage", "campaigns.fault.choose");
        }
        return stage;
    }
}
