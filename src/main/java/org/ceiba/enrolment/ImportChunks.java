package org.ceiba.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ceiba.enrolment.file.LineReader;
import org.ceiba.enrolment.file.ListLine;
import org.ceiba.enrolment.file.ListedPerson;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.Profile;
import org.ceiba.shared.DomainException;

/** The steps of an import, each a transaction of its own, so that a long list never holds an edition's seats for long. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportChunks {

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportRowsRepository rows;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private Register register;

    @Inject
    private Editions editions;

    @Inject
    private Event<EnrolmentsChanged> changed;

    @Inject
    private Clock clock;

    /** Writes down that an import begins, so that it is not lost whatever happens. */
    @Allowed(Who.PROGRAM)
    void begin(ImportJob job, String fileName, int lines) {
        imports.add(job, fileName, lines);
    }

    /** The import, if it still runs. */
    @Allowed(Who.PROGRAM)
    Optional<ImportJob> job(UUID id) {
        return imports.lock(id);
    }

    @Allowed(Who.PROGRAM)
    Optional<UUID> abandoned() {
        return imports.abandoned(clock.instant());
    }

    /**
     * Does the next lines.
     *
     * @param from place of the first of them among all lines of the list
     * @return how many lines are done by now; where another node has done these meanwhile, as many as it has
     */
    @Allowed(Who.PROGRAM)
    int next(UUID id, List<ListLine> lines, int from) {
        Optional<ImportJob> running = imports.lock(id);
        if (running.isEmpty() || running.get().rowsDone() != from) {
            return running.map(ImportJob::rowsDone).orElse(Integer.MAX_VALUE);
        }
        ImportJob job = running.get();
        Instant now = clock.instant();
        ImportDraft draft = open(job, now);
        List<ImportRow.LineError> errors = new ArrayList<>(job.errors());
        int rejected = take(draft, lines, job, errors, now);
        if (!job.dryRun()) {
            rows.write(draft, job, now);
            settle(draft);
        }
        rows.keep(draft, job);
        imports.advance(id, ImportTally.of(lines.size(), draft, rejected, errors), now);
        return from + lines.size();
    }

    @Allowed(Who.PROGRAM)
    void end(UUID id, boolean dryRun) {
        imports.end(id, "done", dryRun, clock.instant());
    }

    /** Gives up on the rest: the lines that are left are rejected. */
    @Allowed(Who.PROGRAM)
    void giveUp(UUID id, List<ListLine> lines) {
        imports.lock(id).ifPresent(job -> {
            List<ImportRow.LineError> errors = new ArrayList<>(job.errors());
            List<ListLine> rest = lines.subList(Math.min(job.rowsDone(), lines.size()), lines.size());
            rest.forEach(line ->
                    errors.add(new ImportRow.LineError(line.number(), null, "enrolment.fault.line.failed", List.of())));
            imports.advance(id, new ImportTally(rest.size(), 0, 0, 0, rest.size(), errors), clock.instant());
            imports.end(id, "done", false, clock.instant());
        });
    }

    private ImportDraft open(ImportJob job, Instant now) {
        if (job.edition() == null) {
            return new ImportDraft(null, null, 0, job.countries(), now);
        }
        Ledger ledger = register.open(job.edition());
        return new ImportDraft(ledger.edition(), ledger.seating(), ledger.nextWaiting(), job.countries(), now);
    }

    private int take(
            ImportDraft draft, List<ListLine> lines, ImportJob job, List<ImportRow.LineError> errors, Instant now) {
        LineReader reader = new LineReader(
                ZoneId.of(
                        draft.edition() == null
                                ? Profile.DEFAULT_ZONE
                                : draft.edition().timeZone()),
                now);
        int before = errors.size();
        List<ListedPerson> listed = new ArrayList<>();
        for (ListLine line : lines) {
            attempt(line.number(), errors, () -> listed.add(reader.read(line)));
        }
        rows.know(
                draft,
                listed.stream().map(person -> person.email().value()).distinct().toList(),
                !job.dryRun());
        listed.forEach(person -> attempt(person.line(), errors, () -> draft.take(person)));
        return errors.size() - before;
    }

    private static void attempt(int line, List<ImportRow.LineError> errors, Runnable step) {
        try {
            step.run();
        } catch (DomainException fault) {
            String column = fault.field() == null
                    ? null
                    : fault.field().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            errors.add(new ImportRow.LineError(line, column, fault.key(), List.of(fault.arguments())));
        }
    }

    private void settle(ImportDraft draft) {
        EditionFacts edition = draft.edition();
        if (draft.changes().isEmpty()) {
            return;
        }
        enrolments.count(edition.id(), Counts.of(draft.changes()));
        enrolments.seats(edition.id(), draft.seating().taken(), draft.nextWaiting());
        changed.fire(new EnrolmentsChanged(draft.changes()));
        if (draft.isFreed()) {
            Ledger ledger = register.open(edition.id());
            register.advance(ledger);
            register.settle(ledger);
        }
    }
}
