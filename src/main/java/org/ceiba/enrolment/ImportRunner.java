package org.ceiba.enrolment;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts imports in the background, and takes up those whose node has died. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Lock(LockType.READ)
public class ImportRunner {

    @Inject
    private ImportChunks chunks;

    @Inject
    private ImportRun run;

    @Resource
    private ManagedExecutorService threads;

    /** Starts, and waits a while for the end: most lists are done by then. */
    public void start(UUID id, Duration patience) {
        Future<?> running = threads.submit(() -> run.toTheEnd(id));
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("An import was interrupted; it will be taken up again", failed);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void takeUp() {
        chunks.abandoned().ifPresent(run::toTheEnd);
    }
}
