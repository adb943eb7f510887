package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** Who did what: written in the transaction that does it, read by administrators. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @Inject
    private AuditRepository repository;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    /**
     * Notes what the current person, or the program itself, has done.
     *
     * @param action such as {@code enrolment.accepted}
     * @param subject null where it is about nothing in particular
     * @param detail in words, null for none
     */
    @Allowed(Who.PROGRAM)
    public void note(String action, String subjectType, UUID subject, String detail) {
        repository.add(clock.instant(), current.idIfAny().orElse(null), action, subjectType, subject, detail);
    }

    /** Entries, the newest first. */
    @Allowed(Who.ADMINISTRATOR)
    public Slice<AuditRow> entries(Page page) {
        return repository.rows(page);
    }
}
