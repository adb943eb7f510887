package org.ceiba.reporting.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Outlines of the countries of the Americas as SVG paths, by ISO 3166-1 alpha-2 code. */
final class AmericasMap {

    static final Map<String, String> OUTLINES = load();

    private AmericasMap() {}

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
        return Map.copyOf(outlines);
    }
}
