package org.ceiba.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;

/** One mail in a transaction of its own, so that a node that dies leaves at most one mail sent and not noted as sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailStep {

    private static final Logger LOG = Logger.getLogger(MailStep.class.getName());

    @Inject
    private OutboxRepository repository;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /**
     * Sends the next mail that is due and that no other node is sending.
     *
     * @return false when there is none
     */
    @Allowed(Who.PROGRAM)
    boolean next() {
        Optional<OutboxMail> due = repository.claim(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutboxMail mail) {
        try {
            server.send(mail.id(), mail.mail());
            mail.sent(clock.instant());
        } catch (MessagingException failed) {
            LOG.log(Level.WARNING, "A mail was not taken and will be tried again: {0}", failed.getMessage());
            mail.failed(String.valueOf(failed.getMessage()), clock.instant());
        }
    }
}
