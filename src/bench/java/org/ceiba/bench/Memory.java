package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server holds when the work is done.
 *
 * @param heap megabytes of live objects, after a full collection
 * @param resident megabytes of the server's process, as the operating system sees it
 * @param database megabytes of the database's process
 */
record Memory(long heap, long resident, long database) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Memory of(long server, long database) {
        tool("jcmd", String.valueOf(server), "GC.run");
        Matcher used = USED.matcher(tool("jcmd", String.valueOf(server), "GC.heap_info"));
        return new Memory(used.find() ? Long.parseLong(used.group(1)) / 1024 : 0, resident(server), resident(database));
    }

    private static long resident(long process) {
        try {
            Path status = Path.of("/proc/" + process + "/status");
            Matcher resident = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
            return resident.find() ? Long.parseLong(resident.group(1)) / 1024 : 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String tool(String... command) {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
