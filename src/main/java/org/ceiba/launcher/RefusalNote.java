package org.ceiba.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells the build that started this process that it refused, in the file of {@code -Dceiba.refusal}: the build can then end in
 * one line, where an exit code would bury the reason under a stack trace.
 */
final class RefusalNote {

    private RefusalNote() {}

    static void clear() {
        try {
            if (file() != null) {
                Files.deleteIfExists(file());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void write(String reason) {
        try {
            if (file() != null) {
                Files.writeString(file(), reason);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path file() {
        String file = System.getProperty("ceiba.refusal");
        return file == null ? null : Path.of(file);
    }
}
