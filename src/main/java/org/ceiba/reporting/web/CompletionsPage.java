package org.ceiba.reporting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.reporting.CompletionsReport;
import org.ceiba.reporting.Dimension;
import org.ceiba.reporting.ReportChoice;
import org.ceiba.reporting.ReportDesk;
import org.ceiba.reporting.ReportQuestion;
import org.ceiba.reporting.Reports;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;
import org.ceiba.shared.web.Option;
import org.ceiba.shared.web.Param;

/** Page {@code /coordinate/reports/completions}: answer a government in one minute. */
@Named
@RequestScoped
public class CompletionsPage {

    private static final List<String> GROUPINGS =
            List.of("country", "sex", "institutionType", "edition", "country,sex", "country,institutionType");

    @Inject
    private Reports reports;

    @Inject
    private Reader reader;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String course;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String asOf;

    @Inject
    @Param
    private String by;

    private CompletionsReport report;

    private List<ReportChoice> choices;

    private AmericasMap map;

    private FiguresTable table;

    @PostConstruct
    void begin() {
        LocalDate day = date("asOf", asOf);
        ReportDesk desk = reports.desk(
                new ReportQuestion(
                        edition,
                        edition == null || edition.isBlank() ? course : null,
                        date("from", from),
                        date("to", to),
                        day == null
                                ? null
                                : day.plusDays(1)
                                        .atStartOfDay()
                                        .toInstant(ZoneOffset.UTC)
                                        .minusMillis(1),
                        Dimension.list(by)),
                reader.getLanguage());
        report = desk.report();
        choices = desk.choices();
        Map<String, Long> completed = new HashMap<>();
        report.rows()
                .forEach(
                        row -> completed.merge(row.group().get(0), row.figures().completed(), Long::sum));
        map = new AmericasMap(completed, reader, outlines());
        table = new FiguresTable(report, reader);
    }

    private static String outlines() {
        return FacesContext.getCurrentInstance()
                .getApplication()
                .getResourceHandler()
                .createResource("americas.svg", "images")
                .getRequestPath();
    }

    public FiguresTable getTable() {
        return table;
    }

    /** Whether the report is by country first, so that a map can show it. */
    public boolean isMapped() {
        return report.by().get(0) == Dimension.COUNTRY;
    }

    public AmericasMap getMap() {
        return map;
    }

    /** This report as a file of that format: the address with the same question. */
    public String file(String format) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("edition", edition);
        parameters.put("course", edition == null || edition.isBlank() ? course : null);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("asOf", asOf);
        parameters.put("by", by);
        parameters.put("format", format);
        StringBuilder address = new StringBuilder("/api/v1/reports/completions?lang=" + reader.getLanguage());
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /** Courses to choose from. */
    public List<Option> getCourses() {
        return choices.stream()
                .filter(choice -> choice.edition() == null)
                .map(choice -> new Option(
                        choice.course(), choice.title(), choice.course().equals(course)))
                .toList();
    }

    /** The newest editions, offered while the key is typed. */
    public List<Option> getEditions() {
        return choices.stream()
                .filter(choice -> choice.edition() != null)
                .map(choice ->
                        new Option(choice.edition(), choice.title() + " · " + reader.format(choice.startsOn()), false))
                .toList();
    }

    /** What one can group by, as the address writes it. */
    public List<Option> getGroupings() {
        return Option.of(GROUPINGS, getBy(), this::words);
    }

    private String words(String choice) {
        return String.join(
                " · ",
                Arrays.stream(choice.split(","))
                        .map(code -> Texts.in(reader.getLanguage(), "reporting.by." + code))
                        .toList());
    }

    private static LocalDate date(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw DomainException.invalid(field, "reporting.fault.date", text);
        }
    }

    public CompletionsReport getReport() {
        return report;
    }

    public String getEdition() {
        return edition;
    }

    public String getCourse() {
        return course;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getAsOf() {
        return asOf;
    }

    public String getBy() {
        return by == null || by.isBlank() ? "country" : by;
    }
}
