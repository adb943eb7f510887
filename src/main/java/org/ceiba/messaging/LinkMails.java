package org.ceiba.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ceiba.people.LinkMailed;
import org.ceiba.shared.Texts;

/** Mails the links of sign-up and of forgotten passwords, in the transaction that made them. */
@Dependent
class LinkMails {

    @Inject
    private Outbox outbox;

    void mail(@Observes LinkMailed link) {
        outbox.enqueue(Mail.words(
                link.person(),
                link.address(),
                link.language(),
                Texts.in(link.language(), link.textKey() + ".subject", link.name(), link.link()),
                Texts.in(link.language(), link.textKey() + ".body", link.name(), link.link()),
                null));
    }
}
