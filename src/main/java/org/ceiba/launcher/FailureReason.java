package org.ceiba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person needs from the log of a server that could not deploy: the causes of its exceptions, without their stacks. */
final class FailureReason {

    private static final int ENOUGH = 12;

    private FailureReason() {}

    static String in(Path log) {
        try {
            return causes(Files.readAllLines(log)).stream().limit(ENOUGH).collect(Collectors.joining("\n  ", "  ", ""));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Each once, with the further lines of its message; those end where its stack begins. */
    static Set<String> causes(List<String> lines) {
        Set<String> causes = new LinkedHashSet<>();
        boolean inMessage = false;
        for (String line : lines) {
            String said = line.strip();
            inMessage = said.startsWith("Caused by:")
                    || inMessage && !said.isEmpty() && !said.matches("at .*|\\.\\.\\. .*|]]");
            if (inMessage) {
                causes.add(said);
            }
        }
        return causes;
    }
}
