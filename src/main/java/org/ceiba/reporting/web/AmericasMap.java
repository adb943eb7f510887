package org.ceiba.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.ceiba.shared.Reader;

/** The countries of the Americas, shaded by completions in four steps of the largest number. */
public final class AmericasMap {

    private static final int STEPS = 4;

    /** The countries whose outlines the file of the map has; its ids are their codes. */
    static final List<String> OUTLINED = List.of(
            "AR", "BO", "BR", "BS", "BZ", "CA", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "GY", "HN", "HT", "JM", "MX",
            "NI", "PA", "PE", "PR", "PY", "SR", "SV", "TT", "US", "UY", "VE");

    private final Map<String, Long> completed;
    private final Reader reader;
    private final String outlines;
    private final long most;

    /**
     * @param completed completions by country
     * @param outlines address of the file with the outlines, which a browser keeps
     */
    AmericasMap(Map<String, Long> completed, Reader reader, String outlines) {
        this.completed = completed;
        this.reader = reader;
        this.outlines = outlines;
        this.most = completed.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** A shade and the numbers that it stands for. */
    public record Step(String shade, String words) {}

    /**
     * Every country's outline with its shade, name and number, as SVG. Written here and not by the page, which would have four
     * expressions to evaluate for each of them.
     */
    public String getShapes() {
        StringBuilder shapes = new StringBuilder();
        for (String code : OUTLINED) {
            long here = completed.getOrDefault(code, 0L);
            shapes.append("<use class=\"v")
                    .append(step(here))
                    .append("\" href=\"")
                    .append(outlines)
                    .append('#')
                    .append(code)
                    .append("\"><title>")
                    .append(reader.country(code).replace("&", "&amp;"))
                    .append(": ")
                    .append(here)
                    .append("</title></use>");
        }
        return shapes.toString();
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
}
