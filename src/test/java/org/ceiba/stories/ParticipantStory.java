package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a look at the catalogue to a certificate that a stranger can verify. */
class ParticipantStory extends BrowserStory {

    private static final String COURSE = "local-governance";
    private static final String RULE =
            "[{\"kind\":\"score\",\"item\":\"check-trends\",\"atLeast\":60},{\"kind\":\"sessions\",\"atLeast\":1}]";

    private OpenedEdition edition;
    private String session;

    @BeforeEach
    void announce() {
        edition = new OpenedEdition(baseUrl(), COURSE, RULE);
        session = edition.plan("Apertura", 9);
    }

    @Test
    void shouldTakeHomeACertificateThatAStrangerCanVerify() {
        Page page = visitor("es");
        findsTheCourse(page);
        appliesWithSignUpOnTheWay(page);
        readsAPage(page);
        takesTheQuiz(page);
        isMarkedPresent();
        String code = completes(page);
        downloads(page, code);
        aStrangerVerifies(code);
    }

    private void findsTheCourse(Page page) {
        page.navigate("/");
        look(page, "participant-catalogue");
        page.fill("#q", "gobernanza");
        page.selectOption("#topic", "governance");
        page.selectOption("#kind", "course");
        page.click(".search [type=submit]");
        look(page, "participant-found");
        page.locator("main .card h2 a").first().click();
        assertThat(page.url()).endsWith("/courses/" + COURSE);
        look(page, "participant-course");
        page.locator("a[href='/editions/" + edition.key() + "']").first().click();
        assertThat(page.locator("main").innerText()).contains("Apertura");
        look(page, "participant-edition");
    }

    private void appliesWithSignUpOnTheWay(Page page) {
        page.click("a[href='/editions/" + edition.key() + "/apply']");
        page.click("main a[href^='/sign-up']");
        look(page, "participant-sign-up");
        page.fill("#email", edition.email("lucia"));
        page.fill("#password", Caller.PASSWORD);
        page.fill("#givenName", "Lucía");
        page.fill("#familyName", "de Historia");
        page.selectOption("#country", "HN");
        page.selectOption("#institutionType", "local-government");
        page.click("#submit");
        look(page, "participant-confirm");
        page.click("#demoLink");
        page.click("#submit");
        page.waitForURL("**/editions/" + edition.key() + "/apply");
        look(page, "participant-apply");
        page.click("#press");
        page.waitForSelector("#withdraw");
        look(page, "participant-enrolled");
        page.navigate("/learn");
        assertThat(page.locator("main").innerText()).contains("Lucía", "Apertura");
        look(page, "participant-dashboard");
        page.click("main article a[href='/learn/" + edition.key() + "']");
        look(page, "participant-room");
    }

    /** The page's end stays in view for a while, and it is marked without a press. */
    private void readsAPage(Page page) {
        page.click(".timeline a[href='/learn/" + edition.key() + "/trends']");
        look(page, "participant-module");
        page.click("main .items a[href$='/trends/who-moves']");
        look(page, "participant-page");
        page.locator("#mark").scrollIntoViewIfNeeded();
        page.locator("#mark").getByText("Guardado").waitFor();
        page.click("main .crumbs a[href$='/trends']");
        assertThat(page.locator(".items li.done a").getAttribute("href")).endsWith("/who-moves");
    }

    private void takesTheQuiz(Page page) {
        page.click("main .items a[href$='/check-trends']");
        look(page, "participant-quiz");
        RightAnswers.give(new BrowserPaper(page), COURSE, "trends", "check-trends");
        page.click("[id='quiz:submit']");
        page.waitForSelector(".result");
        assertThat(page.locator(".result").innerText()).contains("100", "Así es");
        look(page, "participant-feedback");
    }

    private void isMarkedPresent() {
        Page page = signedIn("facilitator", "es");
        page.navigate("/facilitate/" + edition.key() + "/sessions/" + session + "/attendance");
        page.locator("main tbody select").first().selectOption("present");
        page.click("[id$=save]");
        page.waitForURL(url -> url.contains("done="));
    }

    private String completes(Page page) {
        page.navigate("/learn/" + edition.key());
        assertThat(page.locator(".conditions li:not(.met)").count()).isZero();
        look(page, "participant-completed");
        page.click(".notice.success a");
        look(page, "participant-certificate");
        return page.url().replaceAll(".*/", "");
    }

    private static void downloads(Page page, String code) {
        byte[] pdf = page.request()
                .get(page.getByRole(AriaRole.MAIN).locator("a.button").first().getAttribute("href"))
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(code).isNotBlank();
    }

    private void aStrangerVerifies(String code) {
        Page page = visitor("en");
        page.navigate("/verify");
        look(page, "stranger-verify");
        page.fill("#code", code);
        page.click("#submit");
        page.waitForURL("**/verify/" + code);
        assertThat(page.locator("main").innerText())
                .contains("Lucía de Historia", "Honduras", edition.key(), code, "Training programme");
        look(page, "stranger-verified");
    }
}
