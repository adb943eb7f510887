package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

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
            return used(statistics);
        }
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .map(Duration::toMillis)
                .orElse(0L);
    }

    /** What of it the JVM's compilers have used, which fall silent in time; 0 where it cannot be seen. */
    static double ofCompilers(long process) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process + "/task"))) {
            return threads.filter(CpuTime::isCompiler)
                    .mapToDouble(thread -> used(thread.resolve("stat")))
                    .sum();
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private static boolean isCompiler(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException gone) {
            return false;
        }
    }

    private static double used(Path statistics) {
        try {
            String line = Files.readString(statistics);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * 1000.0 / TICKS;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
