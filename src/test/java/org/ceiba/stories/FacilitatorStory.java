package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions for people in many places, who was there, and the groups that they work in. */
class FacilitatorStory extends BrowserStory {

    private static final LocalDate DAY = LocalDate.now().plusDays(10);

    private Caller facilitator;
    private OpenedEdition edition;
    private Participant fromHonduras;

    @BeforeEach
    void announce() {
        facilitator = Caller.signsUp(baseUrl(), "facilita." + UUID.randomUUID() + "@historia.example", "CR");
        edition = new OpenedEdition(
                baseUrl(), "local-governance", "[{\"kind\":\"sessions\",\"atLeast\":1}]", facilitator);
        fromHonduras = edition.joins("ana", "HN");
        edition.joins("beto", "MX");
    }

    @Test
    void shouldPlanMoveAndCancelASessionInAnotherZone() {
        Page page = signedIn(facilitator.email(), Caller.PASSWORD, "es");
        page.navigate("/facilitate");
        look(page, "facilitator-schedule");
        String start = DAY + "T10:15";
        plan(page, "Panel con gobiernos locales", start);
        assertThat(page.locator("main").innerText()).contains("America/Bogota", start.substring(11));
        look(page, "facilitator-session");
        isWarnedOfAClash(page, start);
        moves(page);
        cancels(page);
    }

    /** With the hour of everybody who is enrolled beside the form. */
    private void plan(Page page, String title, String start) {
        page.navigate("/facilitate/" + edition.key() + "/sessions/new");
        assertThat(page.locator(".strip tbody").innerText()).contains("Honduras", "México");
        assertThat(page.locator(".strip tbody td.bad").count()).isPositive();
        look(page, "facilitator-plan");
        assertThat(page.locator(".scroll:has(.strip)").evaluate("hours => hours.scrollWidth - hours.clientWidth"))
                .as("all hours are seen at once")
                .isEqualTo(0);
        page.fill("#title", title);
        page.fill("#startsAt", start);
        page.selectOption("#timeZone", "America/Bogota");
        page.fill("#meetingLink", "https://meet.example/panel");
        page.fill("#agenda", "20 Apertura\n70 Panel");
        page.fill("#speakers", "Rosa Luna; FLACMA; SV");
        follow(page, "#save");
    }

    private void isWarnedOfAClash(Page page, String start) {
        plan(page, "Otra a la misma hora", start);
        assertThat(page.locator("main .notice.error").innerText()).contains("Persona de Historia", edition.key());
        assertThat(page.inputValue("#title")).isEqualTo("Otra a la misma hora");
        look(page, "facilitator-clash");
        page.check("#despite");
        follow(page, "#save");
        assertThat(page.locator("h1").innerText()).isEqualTo("Otra a la misma hora");
    }

    private void moves(Page page) {
        follow(page, "main a[href$='/edit']");
        page.fill("#startsAt", DAY.plusDays(1) + "T10:15");
        follow(page, "#save");
        assertThat(fromHonduras.opens("").text()).contains("Otra a la misma hora");
    }

    private void cancels(Page page) {
        follow(page, "#cancel");
        assertThat(page.locator("main .badge.bad").count()).isPositive();
        assertThat(fromHonduras.opens("").text()).contains("Cancelada");
        look(page, "facilitator-cancelled");
    }

    @Test
    void shouldLeadASessionOfTheCoursesPlanByItsGuide() {
        Page page = signedIn(facilitator.email(), Caller.PASSWORD, "es");
        String form = "/facilitate/" + edition.key() + "/sessions/new";
        page.navigate(form);
        follow(page, "section:has(#course-plan) li a");
        assertThat(page.inputValue("#title")).isNotBlank();
        assertThat(page.inputValue("#agenda").lines()).hasSizeGreaterThan(2);
        assertThat(page.inputValue("#speakers")).isNotBlank();
        look(page, "facilitator-from-plan");
        page.fill("#startsAt", DAY + "T10:15");
        page.fill("#languages", "español");
        follow(page, "#save");
        assertThat(page.locator("#languages-error").innerText()).contains("dos idiomas");
        page.fill("#languages", "español, Inglés");
        follow(page, "#save");
        assertThat(page.locator("main").innerText()).contains("Interpretación: español, inglés");
        assertThat(page.locator("section:has(#guide) .prose h3").count()).isPositive();
        look(page, "facilitator-guide");
        page.navigate(form);
        assertThat(page.locator("section:has(#course-plan) li .badge").count()).isEqualTo(1);
        assertThat(page.navigate(form + "?from=nothing").status()).isEqualTo(422);
    }

    @Test
    void shouldSettleWhoWasThereAndKeepACorrection() {
        String session = edition.plan("Apertura");
        Page page = signedIn(facilitator.email(), Caller.PASSWORD, "en");
        page.navigate("/facilitate/" + edition.key() + "/sessions/" + session + "/attendance?lang=en");
        page.locator("main tbody select").first().selectOption("present");
        saves(page);
        assertThat(page.locator("main tbody select").nth(1).inputValue())
                .as("not recorded is never present")
                .isEmpty();
        assertThat(fromHonduras.progress().get("state").asText()).isEqualTo("completed");
        page.locator("main tbody select").first().selectOption("absent");
        saves(page);
        assertThat(page.locator("main tbody tr").first().innerText()).contains("corrected once");
        look(page, "facilitator-attendance");
    }

    private static void saves(Page page) {
        follow(page, "#save");
        assertThat(page.locator("main .notice.success").count()).isEqualTo(1);
    }

    @Test
    void shouldFormGroups() {
        Page page = signedIn(facilitator.email(), Caller.PASSWORD, "es");
        page.navigate("/facilitate/" + edition.key() + "/groups");
        look(page, "facilitator-no-groups");
        for (String perspective : new String[] {"origin", "destination"}) {
            page.fill("#name", "Comunidades de " + perspective);
            page.selectOption("#perspective", perspective);
            follow(page, "#addGroup");
        }
        follow(page, "#dealOut");
        assertThat(page.locator("main article li").count()).isEqualTo(2);
        look(page, "facilitator-groups");
    }
}
