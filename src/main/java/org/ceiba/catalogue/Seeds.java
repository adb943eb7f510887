package org.ceiba.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceiba.shared.Languages;

/**
 * Loads the packages that travel with the program, {@code WEB-INF/seeds}, when the catalogue is empty. All in one transaction:
 * a start that is cut short leaves the catalogue empty, and the next one loads it whole.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class.getName());

    @Inject
    private Courses courses;

    @PostConstruct
    void load() {
        if (courses.isEmpty()) {
            seed();
        }
        courses.keepAll();
    }

    private void seed() {
        for (Path folder : folders()) {
            try {
                CourseImport done = courses.importSeed(PackageFiles.ofFolder(folder));
                LOG.info(() -> "Course " + done.course() + " is in the catalogue");
            } catch (PackageFaults faults) {
                throw new IllegalStateException(
                        "The seed " + folder.getFileName() + " is not sound:\n"
                                + faults.faults().stream()
                                        .map(fault -> fault.in(Languages.DEFAULT))
                                        .collect(Collectors.joining("\n")),
                        faults);
            }
        }
    }

    private static List<Path> folders() {
        Path seeds = webInf().resolve("seeds");
        if (!Files.isDirectory(seeds)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(seeds)) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The server unpacks a WAR, so that this class lies in {@code WEB-INF/classes} of a real folder. */
    private static Path webInf() {
        try {
            Path classes =
                    Path.of(Seeds.class.getResource("/META-INF/persistence.xml").toURI());
            return classes.getParent().getParent().getParent();
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
