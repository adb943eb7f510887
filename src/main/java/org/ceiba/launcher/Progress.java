package org.ceiba.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What a person reads while the program starts: one line for each step, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void step(String format, Object... arguments) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), String.format(Locale.ROOT, format, arguments));
    }

    public void text(String text) {
        out.println(text);
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
