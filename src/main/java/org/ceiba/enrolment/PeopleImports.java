package org.ceiba.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ceiba.enrolment.file.PeopleList;
import org.ceiba.offering.EditionFacts;
import org.ceiba.offering.Editions;
import org.ceiba.people.Access;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Ids;
import org.ceiba.shared.Page;

/**
 * Lists of people brought in. A list can be tried first; it can be brought in twice without doing anything twice; and it
 * can be undone as far as nobody has touched since what it did.
 */
@ApplicationScoped
@Transactional
public class PeopleImports {

    /** How long a caller waits for the end before it is told that the import runs on. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int RECENT = 10;
    private static final int NAME_LENGTH = 200;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @Inject
    private ImportRepository imports;

    @Inject
    private ImportChunks chunks;

    @Inject
    private ImportRunner runner;

    @Inject
    private ImportUndo undo;

    @Inject
    private Editions editions;

    @Inject
    private CurrentPerson current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Brings a list in.
     *
     * @param edition key of the edition to enrol people in; null to bring people alone
     * @param dryRun works everything out and changes nothing
     * @param fileName null where the file has none
     * @param file CSV or XLSX
     * @return what came of it; or how far it is, where it takes long
     * @throws DomainException when the file is no list
     */
    @Allowed(Who.COORDINATOR)
    @Transactional(TxType.NOT_SUPPORTED)
    public ImportRow start(String edition, boolean dryRun, String fileName, byte[] file) {
        UUID editionId = edition == null ? null : editions.facts(edition).id();
        requireCoordinator(editionId);
        if (file != null && file.length > LARGEST_FILE) {
            throw DomainException.invalid("file", "enrolment.fault.file.large");
        }
        PeopleList list = PeopleList.read(file);
        List<ImportRow.LineError> notes = list.unknown().stream()
                .map(header -> new ImportRow.LineError(
                        1, shortened(header), "enrolment.fault.line.column", List.of(shortened(header))))
                .toList();
        ImportJob job = new ImportJob(
                Ids.next(),
                editionId,
                current.id(),
                clock.instant(),
                dryRun,
                current.access().countries(editionId),
                0,
                file,
                notes);
        String name = fileName == null ? "list" : shortened(fileName);
        chunks.begin(job, name, list.lines().size());
        runner.start(job.id(), PATIENCE);
        audit.note(dryRun ? "import.tried" : "import.done", "import", job.id(), name);
        return imports.row(job.id()).orElseThrow();
    }

    /** Brings in, in earnest, the list of a dry run. */
    @Allowed(Who.COORDINATOR)
    @Transactional(TxType.NOT_SUPPORTED)
    public ImportRow apply(UUID dryRun) {
        ImportRow tried = one(dryRun);
        if (!tried.appliable()) {
            throw DomainException.conflict("enrolment.fault.import.gone");
        }
        return start(tried.edition(), false, tried.fileName(), imports.source(dryRun));
    }

    /** An import, with how far it is. */
    @Allowed(Who.COORDINATOR)
    public ImportRow one(UUID id) {
        requireMine(imports.origin(id).orElseThrow(DomainException::notFound));
        return imports.row(id).orElseThrow();
    }

    /** What an import does to whom, in the order of the file. */
    @Allowed(Who.COORDINATOR)
    public List<ImportedRow> touched(UUID id, Page page) {
        requireMine(imports.origin(id).orElseThrow(DomainException::notFound));
        return imports.touched(id, page);
    }

    /** The latest imports into an edition. */
    @Allowed(Who.COORDINATOR)
    public List<ImportRow> recent(String edition) {
        EditionFacts facts = editions.facts(edition);
        requireCoordinator(facts.id());
        return current.access().countries(facts.id()).isEmpty() ? imports.ofEdition(facts.id(), RECENT) : List.of();
    }

    /** Takes back what an import did, except where somebody has gone on since. */
    @Allowed(Who.COORDINATOR)
    public ImportRow undo(UUID id) {
        ImportRepository.Origin origin = imports.origin(id).orElseThrow(DomainException::notFound);
        requireMine(origin);
        if (origin.state().equals("undone")) {
            return imports.row(id).orElseThrow();
        }
        if (origin.dryRun() || origin.state().equals("running")) {
            throw DomainException.conflict(
                    origin.dryRun() ? "enrolment.fault.import.dryRun" : "enrolment.fault.import.running");
        }
        undo.undo(id, origin.edition());
        imports.end(id, "undone", false, clock.instant());
        audit.note("import.undone", "import", id, null);
        return imports.row(id).orElseThrow();
    }

    private void requireMine(ImportRepository.Origin origin) {
        Access access = current.access();
        boolean mine = origin.startedBy().equals(current.id())
                || access.countries(origin.edition()).isEmpty()
                        && (origin.edition() == null ? access.mayCoordinate() : access.mayCoordinate(origin.edition()));
        if (!mine) {
            throw DomainException.notFound();
        }
    }

    private void requireCoordinator(UUID edition) {
        Access access = current.access();
        if (edition == null ? !access.mayCoordinate() : !access.mayCoordinate(edition)) {
            throw DomainException.forbidden();
        }
    }

    private static String shortened(String text) {
        return text.length() > NAME_LENGTH ? text.substring(0, NAME_LENGTH) : text;
    }
}
