package org.ceiba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person needs from the log of a server that could not deploy: its grave lines and the causes of its exceptions. */
final class FailureReason {

    private static final int ENOUGH = 12;

    private FailureReason() {}

    static String in(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> said = lines.map(String::strip)
                    .filter(line -> line.startsWith("Caused by:") || line.contains("Exception while"))
                    .distinct()
                    .toList();
            return said.stream().limit(ENOUGH).collect(Collectors.joining("\n  ", "  ", ""));
        } catch (IOException unreadable) {
            return "";
        }
    }
}
