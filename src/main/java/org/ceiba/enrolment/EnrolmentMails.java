package org.ceiba.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ceiba.catalogue.Courses;
import org.ceiba.messaging.Mail;
import org.ceiba.messaging.Outbox;
import org.ceiba.shared.LocalText;
import org.ceiba.shared.Settings;
import org.ceiba.shared.Texts;

/** Tells people in their own language what became of their application, and why. */
@Dependent
class EnrolmentMails {

    private static final Set<EnrolmentState> TOLD = Set.of(
            EnrolmentState.APPLIED,
            EnrolmentState.ENROLLED,
            EnrolmentState.WAITING,
            EnrolmentState.DECLINED,
            EnrolmentState.WITHDRAWN);

    @Inject
    private EnrolmentRepository repository;

    @Inject
    private Courses courses;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    /** @param by who decided: nobody gets a mail about their own withdrawal; null for the program */
    void tell(Ledger ledger, UUID by) {
        List<Ledger.Entry> entries = ledger.entries().stream()
                .filter(entry -> TOLD.contains(entry.change().to()))
                .filter(entry -> entry.change().to() != EnrolmentState.WITHDRAWN
                        || !entry.change().personId().equals(by))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        LocalText title = courses.outline(
                        ledger.edition().courseId(), ledger.edition().courseVersion())
                .title();
        Map<UUID, EnrolmentRepository.Recipient> recipients = repository.recipients(
                entries.stream().map(entry -> entry.change().personId()).collect(Collectors.toSet()));
        entries.forEach(entry -> {
            EnrolmentRepository.Recipient to = recipients.get(entry.change().personId());
            if (to != null) {
                outbox.enqueue(mail(ledger, entry, to, title.in(to.language())));
            }
        });
    }

    private Mail mail(Ledger ledger, Ledger.Entry entry, EnrolmentRepository.Recipient to, String course) {
        String key = "enrolment.mail." + entry.change().to().code();
        String page = entry.change().to().holdsSeat() ? "/learn/" : "/editions/";
        Object[] arguments = {
            to.givenName(),
            course,
            Reason.in(to.language(), entry.reason()),
            settings.getBaseUrl() + page + ledger.edition().key()
        };
        return Mail.words(
                entry.change().personId(),
                to.email(),
                to.language(),
                Texts.in(to.language(), key + ".subject", arguments),
                Texts.in(to.language(), key + ".body", arguments),
                ledger.editionId());
    }
}
