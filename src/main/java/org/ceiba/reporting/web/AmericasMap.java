package org.ceiba.reporting.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.ceiba.shared.Reader;

/** The countries of the Americas, shaded by completions in four steps of the largest number. */
public final class AmericasMap {

    private static final int STEPS = 4;
    private static final Map<String, String> OUTLINES = load();

    private final Map<String, Long> completed;
    private final Reader reader;
    private final long most;

    AmericasMap(Map<String, Long> completed, Reader reader) {
        this.completed = completed;
        this.reader = reader;
        this.most = completed.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** A shade and the numbers that it stands for. */
    public record Step(String shade, String words) {}

    /**
     * Every country as an SVG path with its name and number. Written here and not by the page, which would have four
     * expressions to evaluate for each of them.
     */
    public String getPaths() {
        StringBuilder paths = new StringBuilder();
        OUTLINES.forEach((code, outline) -> {
            long here = completed.getOrDefault(code, 0L);
            paths.append("<path class=\"v")
                    .append(step(here))
                    .append("\" d=\"")
                    .append(outline)
                    .append("\"><title>")
                    .append(reader.country(code).replace("&", "&amp;"))
                    .append(": ")
                    .append(here)
                    .append("</title></path>");
        });
        return paths.toString();
    }

    /** The legend; steps that no number can fall into are left out. */
    public List<Step> getSteps() {
        return LongStream.rangeClosed(0, STEPS)
                .filter(step -> first(step) <= last(step))
                .mapToObj(step -> new Step(
                        "v" + step, first(step) == last(step) ? "" + last(step) : first(step) + "–" + last(step)))
                .toList();
    }

    private long step(long number) {
        return number <= 0 ? 0 : (number * STEPS + most - 1) / most;
    }

    private long first(long step) {
        return step == 0 ? 0 : last(step - 1) + 1;
    }

    private long last(long step) {
        return step * most / STEPS;
    }

    private static Map<String, String> load() {
        Map<String, String> outlines = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AmericasMap.class.getResourceAsStream("/org/ceiba/reporting/americas.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.matches("[A-Z]{2}=.*"))
                    .forEach(line -> outlines.put(line.substring(0, 2), line.substring(3)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return outlines;
    }
}
