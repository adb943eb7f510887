package org.ceiba.reporting.web;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ceiba.reporting.CompletionsReport;
import org.ceiba.reporting.Figures;
import org.ceiba.reporting.ReportFiles;
import org.ceiba.reporting.ReportRow;
import org.ceiba.shared.Reader;
import org.ceiba.shared.web.TableRow;

/** A report's groups by name, in the alphabet of the reader's language, and its totals. */
public final class FiguresTable {

    private final NumberFormat percent;
    private final List<Line> lines;
    private final Line totals;

    FiguresTable(CompletionsReport report, Reader reader) {
        percent = NumberFormat.getPercentInstance(reader.getLocale());
        percent.setMaximumFractionDigits(1);
        lines = report.rows().stream()
                .map(row -> line(names(report, row, reader), row.figures()))
                .sorted(Comparator.comparing(Line::name, Collator.getInstance(reader.getLocale())))
                .toList();
        totals = line(List.of(), report.totals());
    }

    /**
     * A group and its figures.
     *
     * @param name of the group in words
     * @param names the same by dimension
     */
    public record Line(String name, List<String> names, Figures figures, String rate) {

        private TableRow row() {
            return new TableRow(
                    names,
                    List.of(
                            figures.applied(),
                            figures.enrolled(),
                            figures.withdrawn(),
                            figures.completed(),
                            rate,
                            figures.people()));
        }
    }

    private Line line(List<String> names, Figures figures) {
        return new Line(String.join(" · ", names), names, figures, percent.format(figures.completionRate()));
    }

    private static List<String> names(CompletionsReport report, ReportRow row, Reader reader) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < report.by().size(); i++) {
            names.add(ReportFiles.name(report.by().get(i), row.group().get(i), reader.getLocale()));
        }
        return names;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The lines as the page's table has them. */
    public List<TableRow> getRows() {
        return lines.stream().map(Line::row).toList();
    }

    public Line getTotals() {
        return totals;
    }
}
