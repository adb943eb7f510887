package org.ceiba.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ceiba.shared.Countries;
import org.ceiba.shared.Pdf;
import org.ceiba.shared.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A completions report in the forms that organisers hand over; each has the page's rows and totals. */
public final class ReportFiles {

    private static final List<String> FIGURES =
            List.of("applied", "enrolled", "withdrawn", "completed", "completionRate", "people");

    private ReportFiles() {}

    /** UTF-8 with a byte order mark, which spreadsheets ask for; texts that a spreadsheet would run are disarmed. */
    public static byte[] csv(CompletionsReport report, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder().build(writer)) {
                csv.writeRecord(header(report, locale));
                for (ReportRow row : report.rows()) {
                    csv.writeRecord(cells(report, row, locale));
                }
                csv.writeRecord(totals(report, locale));
                csv.writeRecord(asOf(report, locale));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    public static byte[] xlsx(CompletionsReport report, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Ceiba", "1.0")) {
            Worksheet sheet = book.newWorksheet(text("reporting.completions.title", locale));
            List<String> header = header(report, locale);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            int line = 1;
            for (ReportRow row : report.rows()) {
                names(report, row, locale, sheet, line);
                numbers(report, row.figures(), sheet, line++);
            }
            sheet.value(line, 0, text("reporting.completions.totals", locale));
            numbers(report, report.totals(), sheet, line);
            sheet.value(line + 1, 0, asOf(report, locale));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(CompletionsReport report, Locale locale) {
        StringBuilder page = new StringBuilder("<html><head><style>@page { size: A4 } body { font-family: sans;"
                + " font-size: 9pt; color: #26201a } h1 { font-family: serif; font-size: 16pt; color: #0d3d29 }"
                + " table { border-collapse: collapse; width: 100% } th, td { border-bottom: 0.3mm solid #ddd0b8;"
                + " padding: 1.2mm 2mm; text-align: left } th { background: #f3ecdd }</style></head><body><h1>");
        page.append(Pdf.escape(text("reporting.completions.title", locale))).append("</h1><p>");
        page.append(Pdf.escape(report.title() == null ? "" : report.title())).append("</p><table><thead>");
        row(page, header(report, locale), "th");
        page.append("</thead><tbody>");
        report.rows().forEach(row -> row(page, cells(report, row, locale), "td"));
        row(page, totals(report, locale), "th");
        page.append("</tbody></table><p>")
                .append(Pdf.escape(asOf(report, locale)))
                .append("</p></body></html>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Pdf.write(page.toString(), out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    /** A value of a group in words: countries, sexes and institution types by their names. */
    public static String name(Dimension dimension, String value, Locale locale) {
        return switch (dimension) {
            case COUNTRY -> Countries.name(value, locale);
            case SEX -> text("people.sex." + value, locale);
            case INSTITUTION_TYPE -> text("people.institutionType." + value, locale);
            case EDITION -> value;
        };
    }

    /** A cell that begins like a formula would be run by a spreadsheet (OWASP, CSV injection). */
    static String disarmed(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static void names(CompletionsReport report, ReportRow row, Locale locale, Worksheet sheet, int line) {
        for (int i = 0; i < report.by().size(); i++) {
            sheet.value(line, i, disarmed(name(report.by().get(i), row.group().get(i), locale)));
        }
    }

    private static void numbers(CompletionsReport report, Figures figures, Worksheet sheet, int line) {
        int column = report.by().size();
        sheet.value(line, column, figures.applied());
        sheet.value(line, column + 1, figures.enrolled());
        sheet.value(line, column + 2, figures.withdrawn());
        sheet.value(line, column + 3, figures.completed());
        sheet.value(line, column + 4, figures.completionRate());
        sheet.style(line, column + 4).format("0.0%").set();
        sheet.value(line, column + 5, figures.people());
    }

    private static List<String> header(CompletionsReport report, Locale locale) {
        List<String> cells = new ArrayList<>();
        report.by().forEach(dimension -> cells.add(text("reporting.by." + dimension.code(), locale)));
        FIGURES.forEach(figure -> cells.add(text("reporting.figure." + figure, locale)));
        return cells;
    }

    private static List<String> cells(CompletionsReport report, ReportRow row, Locale locale) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < report.by().size(); i++) {
            cells.add(disarmed(name(report.by().get(i), row.group().get(i), locale)));
        }
        cells.addAll(figures(row.figures(), locale));
        return cells;
    }

    private static List<String> totals(CompletionsReport report, Locale locale) {
        List<String> cells = new ArrayList<>();
        cells.add(text("reporting.completions.totals", locale));
        for (int i = 1; i < report.by().size(); i++) {
            cells.add("");
        }
        cells.addAll(figures(report.totals(), locale));
        return cells;
    }

    private static List<String> figures(Figures figures, Locale locale) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        return List.of(
                String.valueOf(figures.applied()),
                String.valueOf(figures.enrolled()),
                String.valueOf(figures.withdrawn()),
                String.valueOf(figures.completed()),
                percent.format(figures.completionRate()),
                String.valueOf(figures.people()));
    }

    private static String asOf(CompletionsReport report, Locale locale) {
        return Texts.in(
                locale.getLanguage(),
                "reporting.completions.asOf",
                report.asOf().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static void row(StringBuilder page, List<String> cells, String tag) {
        page.append("<tr>")
                .append(cells.stream()
                        .map(cell -> "<" + tag + ">" + Pdf.escape(cell) + "</" + tag + ">")
                        .collect(Collectors.joining()))
                .append("</tr>");
    }

    private static String text(String key, Locale locale) {
        return Texts.in(locale.getLanguage(), key);
    }
}
