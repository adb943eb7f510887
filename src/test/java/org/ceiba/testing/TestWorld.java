package org.ceiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts what the tests of a run need, once: a database for container tests ({@code *IT}), the whole product for stories
 * ({@code *Story}), nothing for the others. JUnit finds it by its service file.
 */
public class TestWorld implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                scratch();
                if (has(plan, "IT")) {
                    ContainerSettings.prepare(TestDatabase.get());
                }
                if (has(plan, "Story")) {
                    Product.get();
                }
            }
        });
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Product.stop();
        TestDatabase.stop();
    }

    /** What Maven has named as the place for passing files, and may not be there yet. */
    private static void scratch() {
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean has(TestPlan plan, String suffix) {
        Predicate<ClassSource> named = source -> source.getClassName().endsWith(suffix);
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .filter(ClassSource.class::isInstance)
                .map(ClassSource.class::cast)
                .anyMatch(named);
    }
}
