package org.ceiba.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * The last step of a start, after all that writes; {@link Migrations} is the first. Those that are named must not depend on
 * one another: the server takes that for a circle.
 */
@Singleton
@Startup
@DependsOn({"DemoData", "ZoneRules"})
@TransactionManagement(TransactionManagementType.BEAN)
public class StartEnds {

    @Inject
    private StartTurn turn;

    @PostConstruct
    void end() {
        turn.give();
    }
}
