package org.ceiba.messaging;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Sends what is due, every ten seconds, on each node; nodes share the work by skipping each other's rows. Without a mail
 * server in the settings, mails stay in the outbox, where administrators read them.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRun {

    private static final int AT_ONCE = 50;

    @Inject
    private MailStep step;

    @Inject
    private MailServer server;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        if (!server.isSet()) {
            return;
        }
        int sent = 0;
        while (sent < AT_ONCE && step.next()) {
            sent++;
        }
    }
}
