package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.ceiba.testing.BrowserStory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator answers a government, and takes a certificate back. */
class ReportStory extends BrowserStory {

    private OpenedEdition edition;
    private Participant completed;

    /** Day in UTC; the story may go on into the next one. */
    private LocalDate began;

    @BeforeEach
    void run() {
        began = LocalDate.now(ZoneOffset.UTC);
        edition = new OpenedEdition(baseUrl(), "local-governance", "[{\"kind\":\"sessions\",\"atLeast\":1}]");
        String session = edition.plan("Apertura");
        completed = edition.joins("ana", "HN");
        edition.joins("beto", "HN");
        Participant left = edition.joins("cora", "GT");
        edition.coordinator()
                .post("/enrolments/" + left.enrolmentId() + "/withdraw", "{\"reason\":\"Cambió de trabajo\"}");
        edition.facilitator()
                .put(
                        "/sessions/" + session + "/attendance/" + completed.personId(),
                        "{\"state\":\"present\",\"minutes\":80}");
    }

    @Test
    void shouldTellTheSameOnThePageAndInItsFiles() throws IOException {
        Page page = signedIn("coordinator", "es");
        page.navigate("/coordinate/reports/completions");
        look(page, "report-everything");
        assertThat(page.locator(".filters .field > label + *")
                        .evaluateAll("fields => new Set(fields.map(field => field.offsetHeight)).size"))
                .as("fields in one line")
                .isEqualTo(1);
        page.fill("#edition", edition.key());
        follow(page, ".filters [type=submit]");
        assertThat(rows(page))
                .containsExactly(
                        List.of("Guatemala", "1", "1", "1", "0"),
                        List.of("Honduras", "2", "2", "0", "1"),
                        List.of("Total", "3", "3", "1", "1"));
        look(page, "report-edition");
        assertThat(page.locator(".map use.v4 title").allTextContents()).containsExactly("Honduras: 1");
        page.waitForFunction("() => [...document.querySelectorAll('.map use')].every(use => use.getBBox().width > 0)");
        assertThat(csv(page)).isEqualTo(rows(page));
        assertThat(xlsx(page)).isEqualTo(rows(page));

        page.selectOption("#by", "country,sex");
        follow(page, ".filters [type=submit]");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        look(page, "report-country-sex");
    }

    @Test
    void shouldTellWhatHeldThen() {
        Page page = signedIn("coordinator", "en");
        String question = "/coordinate/reports/completions?lang=en&edition=" + edition.key();
        page.navigate(question + "&asOf=" + began.minusDays(1));
        assertThat(page.locator(".stats li").first().innerText()).startsWith("0");
        look(page, "report-before");
        page.navigate(question + "&from=" + began + "&to=" + began.plusDays(1));
        assertThat(page.locator(".stats li").first().innerText()).startsWith("3");
        page.navigate(question + "&from=" + began.plusDays(2));
        assertThat(page.locator(".stats li").first().innerText()).startsWith("0");
        page.navigate("/coordinate/reports/completions?lang=en&course=local-governance");
        assertThat(Integer.parseInt(page.locator(".stats b").first().innerText()))
                .isGreaterThanOrEqualTo(3);
        look(page, "report-course");
    }

    @Test
    void shouldTakeACertificateBack() {
        String code = completed.progress().get("certificate").asText();
        Page page = signedIn("coordinator", "es");
        page.navigate("/coordinate/editions/" + edition.key() + "/certificates");
        look(page, "certificates");
        page.fill("#code", code);
        follow(page, "#revoke");
        assertThat(page.locator("main .error").allInnerTexts()).anyMatch(message -> !message.isBlank());
        look(page, "certificates-no-reason");
        page.fill("#reason", "Se emitió por error");
        follow(page, "#revoke");
        assertThat(page.locator("main .badge.bad").count()).isEqualTo(1);
        look(page, "certificates-revoked");

        Page stranger = visitor("en");
        stranger.navigate("/verify/" + code);
        assertThat(stranger.locator("main .notice.error").innerText()).contains("Se emitió por error");
        look(stranger, "verify-revoked");
    }

    /** Group, applied, enrolled, withdrawn and completed of each row of the page's table, and of its totals. */
    private static List<List<String>> rows(Page page) {
        return page.locator("main table tr:has(td)").all().stream()
                .map(row ->
                        row.locator("th, td").allInnerTexts().stream().limit(5).toList())
                .toList();
    }

    private static List<List<String>> csv(Page page) {
        String text = new String(file(page, "CSV"), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.matches("(Guatemala|Honduras|Total),.*"))
                .map(line -> Arrays.stream(line.split(",")).limit(5).toList())
                .toList();
    }

    private static List<List<String>> xlsx(Page page) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file(page, "XLSX")))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream().limit(5).map(ReportStory::text).toList())
                    .filter(row -> row.get(0).matches("Guatemala|Honduras|Total"))
                    .toList();
        }
    }

    private static String text(Cell cell) {
        return cell == null || cell.getRawValue() == null ? "" : cell.getText();
    }

    private static byte[] file(Page page, String format) {
        String address = page.locator("main a:text-is('" + format + "')").getAttribute("href");
        return page.request().get(address).body();
    }
}
