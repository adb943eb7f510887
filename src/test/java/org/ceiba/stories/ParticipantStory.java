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
        session = edition.plan("Apertura");
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

    @Test
    void shouldLookUpWhatTheWordsOfACourseMean() {
        Page page = visitor("en");
        page.navigate("/courses/" + COURSE);
        follow(page, "main a[href$='/glossary']");
        assertThat(page.locator("main article.prose p:has(strong)").count()).isGreaterThan(5);
        look(page, "participant-glossary");
    }

    private void findsTheCourse(Page page) {
        page.navigate("/");
        look(page, "participant-catalogue");
        page.fill("#q", "gobernanza");
        page.selectOption("#topic", "governance");
        page.selectOption("#kind", "course");
        follow(page, ".search [type=submit]");
        look(page, "participant-found");
        follow(page, "main .card h2 a");
        assertThat(page.url()).endsWith("/courses/" + COURSE);
        look(page, "participant-course");
        follow(page, "a[href='/editions/" + edition.key() + "']");
        assertThat(page.locator("main").innerText()).contains("Apertura");
        look(page, "participant-edition");
    }

    private void appliesWithSignUpOnTheWay(Page page) {
        follow(page, "a[href='/editions/" + edition.key() + "/apply']");
        follow(page, "main a[href^='/sign-up']");
        look(page, "participant-sign-up");
        page.fill("#email", edition.email("lucia"));
        page.fill("#password", Caller.PASSWORD);
        page.fill("#givenName", "Lucía");
        page.fill("#familyName", "de Historia");
        page.selectOption("#country", "HN");
        page.selectOption("#institutionType", "local-government");
        follow(page, "#submit");
        look(page, "participant-confirm");
        follow(page, "#demoLink");
        follow(page, "#submit");
        assertThat(page.url()).endsWith("/editions/" + edition.key() + "/apply");
        look(page, "participant-apply");
        follow(page, "#press");
        page.waitForSelector("#withdraw");
        look(page, "participant-enrolled");
        page.navigate("/learn");
        assertThat(page.locator("main").innerText()).contains("Lucía", "Apertura");
        look(page, "participant-dashboard");
        follow(page, "main article a[href='/learn/" + edition.key() + "']");
        look(page, "participant-room");
    }

    /** The page's end stays in view for a while, and it is marked without a press. */
    private void readsAPage(Page page) {
        follow(page, ".timeline a[href='/learn/" + edition.key() + "/trends']");
        look(page, "participant-module");
        follow(page, "main .items a[href$='/trends/who-moves']");
        look(page, "participant-page");
        page.locator("#mark").scrollIntoViewIfNeeded();
        page.locator("#mark").getByText("Guardado").waitFor();
        follow(page, "main .crumbs a[href$='/trends']");
        assertThat(page.locator(".items li.done a").getAttribute("href")).endsWith("/who-moves");
    }

    private void takesTheQuiz(Page page) {
        follow(page, "main .items a[href$='/check-trends']");
        look(page, "participant-quiz");
        RightAnswers.give(new BrowserPaper(page), COURSE, "trends", "check-trends");
        follow(page, "[id='quiz:submit']");
        page.waitForSelector(".result");
        assertThat(page.locator(".result").innerText()).contains("100", "Así es");
        look(page, "participant-feedback");
    }

    private void isMarkedPresent() {
        Page page = signedIn("facilitator", "es");
        page.navigate("/facilitate/" + edition.key() + "/sessions/" + session + "/attendance");
        page.locator("main tbody select").first().selectOption("present");
        follow(page, "[id$=save]");
    }

    private String completes(Page page) {
        page.navigate("/learn/" + edition.key());
        assertThat(page.locator(".conditions li:not(.met)").count()).isZero();
        look(page, "participant-completed");
        follow(page, ".notice.success a");
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
        follow(page, "#submit");
        assertThat(page.url()).endsWith("/verify/" + code);
        assertThat(page.locator("main").innerText())
                .contains("Lucía de Historia", "Honduras", edition.key(), code, "Training programme");
        look(page, "stranger-verified");
    }
}
