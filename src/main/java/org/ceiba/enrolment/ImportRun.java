package org.ceiba.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ceiba.enrolment.file.ListLine;
import org.ceiba.enrolment.file.PeopleList;
import org.ceiba.people.CurrentPerson;

/** One import from where it stands to its end, part by part. A dry run is one part, because nothing of it is written. */
@ApplicationScoped
public class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
    private static final int PART = 1000;
    private static final int ATTEMPTS = 3;

    @Inject
    private ImportChunks chunks;

    @Inject
    private CurrentPerson current;

    @ActivateRequestContext
    void toTheEnd(UUID id) {
        Optional<ImportJob> running = chunks.job(id);
        if (running.isEmpty()) {
            return;
        }
        ImportJob job = running.get();
        current.is(job.startedBy(), null);
        List<ListLine> lines = PeopleList.read(job.source()).lines();
        int part = job.dryRun() ? Math.max(lines.size(), 1) : PART;
        int done = job.rowsDone();
        while (done < lines.size()) {
            done = next(id, lines, done, Math.min(done + part, lines.size()));
        }
        chunks.end(id, job.dryRun());
    }

    /** Two lists that bring the same person at the same moment meet at the person's address: the later one tries again. */
    private int next(UUID id, List<ListLine> lines, int from, int to) {
        for (int attempt = 1; ; attempt++) {
            try {
                return chunks.next(id, lines.subList(from, to), from);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Import " + id + " stopped at line " + from, failed);
                if (attempt == ATTEMPTS) {
                    chunks.giveUp(id, lines);
                    return lines.size();
                }
            }
        }
    }
}
