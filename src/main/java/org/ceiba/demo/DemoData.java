package org.ceiba.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ceiba.shared.Settings;

/**
 * Fills a new installation in demo mode. Container tests leave it out by {@code CEIBA_DEMO_PEOPLE=false}, as each makes what it
 * needs.
 */
@Singleton
@Startup
@DependsOn({"Seeds", "FirstAccounts"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    @Inject
    private Settings settings;

    @Inject
    private DemoMaker maker;

    @PostConstruct
    void fill() {
        boolean wanted =
                settings.text("CEIBA_DEMO_PEOPLE").map(Boolean::valueOf).orElse(true);
        if (settings.isDemo() && wanted) {
            maker.make();
        }
    }
}
