package org.ceiba.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the server unpacks itself; emptied at each start, as a killed server leaves its own behind.
 *
 * <p>In the home folder, unless that one's name has more than plain letters: Payara finds its own files only under those.
 * Then in the system's temporary folder, and the home folder remembers where; one that another user's server left there is
 * not ours to remove.
 */
final class Scratch {

    private static final String PLAIN = "[\\w/.:\\\\-]+";

    private Scratch() {}

    static Path in(DataFolder home) {
        return home.path("server").toString().matches(PLAIN) ? home.scratch("server") : elsewhere(home);
    }

    private static Path elsewhere(DataFolder home) {
        Path note = home.path("server.scratch");
        try {
            if (Files.exists(note)) {
                Path former = Path.of(Files.readString(note));
                if (former.getFileName().toString().startsWith("ceiba-server") && Files.isWritable(former)) {
                    DataFolder.delete(former);
                }
            }
            Path scratch = Files.createTempDirectory("ceiba-server");
            Files.writeString(note, scratch.toString());
            return scratch;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
