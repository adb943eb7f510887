package org.ceiba.stories;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ceiba.testing.Visitor;

/** What each kind of work has cost in SQL statements since the product started, by its method and address. */
final class Costs {

    private static final Pattern FIGURE = Pattern.compile(
            "ceiba_(requests_total|statements_total|statements_largest)\\{[^\\n]*?work=\"([^\"]+)\"} ([0-9.E+]+)");

    private final Map<String, Map<String, Integer>> figures;

    private Costs(Map<String, Map<String, Integer>> figures) {
        this.figures = figures;
    }

    /** As {@code /metrics} tells them now. */
    static Costs now(String base) {
        return new Costs(FIGURE.matcher(new Visitor(base, "en").open("/metrics").wholeText())
                .results()
                .collect(Collectors.groupingBy(
                        found -> found.group(1),
                        Collectors.toMap(
                                found -> found.group(2),
                                found -> Double.valueOf(found.group(3)).intValue(),
                                Integer::sum,
                                TreeMap::new))));
    }

    /** The largest number of statements of one request, of each kind. */
    Map<String, Integer> largest() {
        return figures.get("statements_largest");
    }

    int requests(String work) {
        return figures.get("requests_total").getOrDefault(work, 0);
    }

    int statements(String work) {
        return figures.get("statements_total").getOrDefault(work, 0);
    }
}
