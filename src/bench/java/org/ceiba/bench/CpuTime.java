package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** CPU time that a process has used so far, by the operating system's accounting. */
final class CpuTime {

    /** Ticks of {@code /proc} in a second: USER_HZ is 100 on every Linux that runs a JVM. */
    private static final int TICKS = 100;

    private static final int USER_TIME = 11;

    private CpuTime() {}

    /** In milliseconds, user and system together; Linux counts in steps of ten. */
    static double of(long process) {
        Path statistics = Path.of("/proc/" + process + "/stat");
        if (Files.exists(statistics)) {
            try {
                String line = Files.readString(statistics);
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * 1000.0 / TICKS;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .map(Duration::toMillis)
                .orElse(0L);
    }
}
