package org.ceiba.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ceiba.people.Allowed.Who;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** Who did what: written in the transaction that does it, read by administrators. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final int ENTRIES_OF_A_PERSON = 20;

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

    /** The newest entries about a person: what they did, and what was done to their record. */
    @Allowed(Who.PROGRAM)
    public List<AuditRow> about(UUID person) {
        return repository.about(person, ENTRIES_OF_A_PERSON);
    }
}
