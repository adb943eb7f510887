package org.ceiba.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.reporting.CompletionsReport;
import org.ceiba.reporting.Dimension;
import org.ceiba.reporting.Figures;
import org.ceiba.reporting.ReportFiles;
import org.ceiba.reporting.ReportQuestion;
import org.ceiba.reporting.Reports;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Completions per group, with the same totals in each form. */
@Path("/reports/completions")
public class ReportsResource {

    @Inject
    private Reports reports;

    @Inject
    private Reader reader;

    @QueryParam("edition")
    private String edition;

    @QueryParam("course")
    private String course;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("asOf")
    private String asOf;

    @QueryParam("by")
    private String by;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Completions per country, sex, institutionType or edition, over a period and as of a moment")
    public Map<String, Object> json() {
        CompletionsReport report = report();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("asOf", report.asOf());
        body.put("by", report.by().stream().map(Dimension::code).toList());
        body.put(
                "rows",
                report.rows().stream()
                        .map(row -> {
                            Map<String, Object> line = new LinkedHashMap<>();
                            for (int i = 0; i < report.by().size(); i++) {
                                String value = row.group().get(i);
                                line.put(report.by().get(i).code(), "none".equals(value) ? null : value);
                            }
                            line.putAll(figures(row.figures()));
                            return line;
                        })
                        .toList());
        body.put("totals", figures(report.totals()));
        return body;
    }

    @GET
    @Produces("text/csv")
    @Operation(summary = "The same as CSV")
    public Response csv() {
        return file(ReportFiles.csv(report(), reader.getLocale()), "text/csv; charset=UTF-8", "csv");
    }

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as XLSX")
    public Response xlsx() {
        return file(
                ReportFiles.xlsx(report(), reader.getLocale()),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "xlsx");
    }

    @GET
    @Produces("application/pdf")
    @Operation(summary = "The same as PDF")
    public Response pdf() {
        return file(ReportFiles.pdf(report(), reader.getLocale()), "application/pdf", "pdf");
    }

    private CompletionsReport report() {
        return reports.completions(new ReportQuestion(
                edition, course, date("from", from), date("to", to), moment(asOf), List.copyOf(Dimension.list(by))));
    }

    private static Response file(byte[] content, String type, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"completions." + ending + "\"")
                .build();
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("applied", figures.applied());
        line.put("enrolled", figures.enrolled());
        line.put("withdrawn", figures.withdrawn());
        line.put("completed", figures.completed());
        line.put("completionRate", figures.completionRate());
        line.put("people", figures.people());
        return line;
    }

    private static LocalDate date(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw DomainException.invalid(field, "reporting.fault.date", text);
        }
    }

    /** An instant, or a day, which means its end in UTC. */
    private static Instant moment(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.contains("T")
                    ? java.time.OffsetDateTime.parse(text.strip()).toInstant()
                    : LocalDate.parse(text.strip())
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .minusNanos(1000);
        } catch (DateTimeException unreadable) {
            throw DomainException.invalid("asOf", "reporting.fault.date", text);
        }
    }
}
