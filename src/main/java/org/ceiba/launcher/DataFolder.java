package org.ceiba.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The home folder: the embedded database and the logs. Held by one process at a time, with a lock that the operating system
 * lets go of when the process dies, however it dies.
 */
public final class DataFolder {

    private final Path home;
    private FileLock lock;

    private DataFolder(Path home) {
        this.home = home;
    }

    /**
     * Takes the folder, and makes it where it is missing.
     *
     * @param note what a second start is told about the one that holds it
     * @throws Refusal when another process holds it, or it cannot be written
     */
    public static DataFolder take(Path home, String note) {
        DataFolder folder = new DataFolder(home);
        try {
            Files.createDirectories(home);
            folder.lock(note);
        } catch (IOException unwritable) {
            throw new Refusal(
                    "The data folder " + home + " cannot be written (" + unwritable
                            + "). Give it to this user, or set CEIBA_HOME to another folder.",
                    unwritable);
        }
        return folder;
    }

    private void lock(String note) throws IOException {
        Path holder = home.resolve("holder.txt");
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException samePerson) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            String who = Files.exists(holder) ? " by " + Files.readString(holder) : "";
            throw new Refusal("The data folder " + home + " is in use" + who
                    + ". Stop that one first, or set CEIBA_HOME to another folder.");
        }
        Files.writeString(holder, note);
    }

    public Path path(String name) {
        return home.resolve(name);
    }

    /** A folder in here, made where it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A folder for what need not outlive the process, emptied: a killed server leaves its own behind. */
    public Path scratch(String name) {
        Path scratch = home.resolve(name);
        delete(scratch);
        return folder(name);
    }

    /** Removes a folder in here with all that it holds; links are removed, not followed. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
