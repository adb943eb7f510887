package org.ceiba.sessions;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** New rules of time zones come with a new Java, so with a start: then sessions keep their hour on the wall clock. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ZoneRules {

    @Inject
    private Sessions sessions;

    @PostConstruct
    void apply() {
        sessions.realign();
    }
}
