package org.ceiba.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What each row costs on the small set and on the large one, as bars. */
final class Chart {

    private static final Path FILE = Path.of("src/site/images/benchmark.svg");

    private static final int LINE = 46;
    private static final int LEFT = 330;
    private static final int WIDTH = 900;
    private static final int TOP = 60;
    private static final String BAR = "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>"
            + "<text x=\"%d\" y=\"%d\" class=\"n\">%s</text>\n";

    private final String small;
    private final String large;

    /** @param small what the small set is, in words */
    Chart(String small, String large) {
        this.small = small;
        this.large = large;
    }

    void write(List<Outcome> before, List<Outcome> after) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, svg(before, after));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String svg(List<Outcome> before, List<Outcome> after) {
        double most = 1;
        for (int i = 0; i < before.size(); i++) {
            most = Math.max(
                    most,
                    Math.max(
                            before.get(i).crowded().cpu(),
                            after.get(i).crowded().cpu()));
        }
        double scale = (WIDTH - LEFT - 70) / most;
        StringBuilder svg = new StringBuilder(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">
                <title>CPU ms of a request, program and database, with 8 users</title>
                <style>text{font:14px system-ui,sans-serif;fill:#2b2118}.n{font-size:12px}</style>
                <rect width="100%%" height="100%%" fill="#fbf7f0"/>
                <rect x="20" y="18" width="14" height="14" fill="#8fbf9f"/><text x="40" y="30">%s</text>
                <rect x="%d" y="18" width="14" height="14" fill="#1f6b47"/><text x="%d" y="30">%s</text>
                """
                        .formatted(WIDTH, TOP + LINE * before.size() + 10, small, LEFT, LEFT + 20, large));
        for (int i = 0; i < before.size(); i++) {
            int y = TOP + LINE * i;
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n"
                    .formatted(LEFT - 10, y + 20, before.get(i).row().title()));
            svg.append(bar(y, "#8fbf9f", before.get(i), scale));
            svg.append(bar(y + 16, "#1f6b47", after.get(i), scale));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String bar(int y, String colour, Outcome outcome, double scale) {
        double cpu = outcome.crowded().cpu();
        int width = (int) Math.max(1, Math.round(cpu * scale));
        return BAR.formatted(LEFT, y, width, colour, LEFT + width + 6, y + 12, Table.number(cpu) + " ms");
    }
}
