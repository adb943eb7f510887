package org.ceiba.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** Mails that the program causes: kept with what caused them, sent afterwards. */
@ApplicationScoped
@Transactional
public class Outbox {

    @Inject
    private OutboxRepository repository;

    @Inject
    private Clock clock;

    /** Puts a mail on its way, if and when the caller's transaction commits. */
    @Allowed(Who.PROGRAM)
    public void enqueue(Mail mail) {
        repository.add(new OutboxMail(mail, clock.instant()));
    }

    /** Mails, the newest first. */
    @Allowed(Who.ADMINISTRATOR)
    public Slice<OutboxRow> mails(boolean unsentOnly, Page page) {
        return repository.rows(unsentOnly, page);
    }

    /** Tries a mail again now. */
    @Allowed(Who.ADMINISTRATOR)
    public void again(UUID mail) {
        repository.mail(mail).orElseThrow(DomainException::notFound).again(clock.instant());
    }
}
