package org.ceiba.messaging;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due, every ten seconds, on each node; nodes share the work by skipping each other's rows. Without a mail
 * server in the settings, mails stay in the outbox, where administrators read them.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class MailRun {

    private static final Logger LOG = Logger.getLogger(MailRun.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private OutboxRepository repository;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void run() {
        if (!server.isSet()) {
            return;
        }
        List<OutboxMail> due = repository.claim(clock.instant(), AT_ONCE);
        for (OutboxMail mail : due) {
            try {
                server.send(mail.id(), mail.mail());
                mail.sent(clock.instant());
            } catch (MessagingException failed) {
                LOG.log(Level.WARNING, "A mail was not taken and will be tried again: {0}", failed.getMessage());
                mail.failed(String.valueOf(failed.getMessage()), clock.instant());
            }
        }
    }
}
