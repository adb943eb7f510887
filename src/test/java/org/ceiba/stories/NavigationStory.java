package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from place to place on a phone. */
class NavigationStory extends BrowserStory {

    private static final int TWO_ROWS = 110;

    @ParameterizedTest
    @CsvSource({
        "participant, /learn",
        "facilitator, /facilitate",
        "coordinator, /coordinate/reports/completions",
        "admin, /admin/audit"
    })
    void shouldTakeTwoRowsAtMost(String account, String place) {
        Page page = signedIn(account, "es");
        page.setViewportSize(NARROW, 800);
        for (String language : List.of("es", "en", "fr", "pt")) {
            page.navigate(place + "?lang=" + language);
            assertThat(top(page)).as(language).isLessThan(TWO_ROWS);
        }
    }

    @Test
    void shouldTakeTwoRowsAtMostForWhoHasNotSignedIn() {
        Page page = visitor("es");
        page.setViewportSize(NARROW, 800);
        for (String language : List.of("es", "en", "fr", "pt")) {
            page.navigate("/calendar?lang=" + language);
            assertThat(top(page)).as(language).isLessThan(TWO_ROWS);
        }
    }

    @Test
    void shouldLeadToEveryPlaceWithoutAMouse() {
        Page page = signedIn("admin", "es");
        page.setViewportSize(NARROW, 800);
        Keyboard keyboard = new Keyboard(page);
        for (String place : List.of("/calendar", "/facilitate", "/coordinate", "/admin", "/account")) {
            page.navigate("/learn");
            keyboard.to(".menu");
            page.keyboard().press("Space");
            assertAccessible(page);
            keyboard.to("#places a[href='" + place + "']").enter();
            assertThat(page.url()).endsWith(place);
        }
        keyboard.to(".menu");
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        assertThat(page.locator("#places").isVisible()).isFalse();
    }

    /** Where the page itself begins. */
    private static int top(Page page) {
        return ((Number) page.locator("main").evaluate("main => Math.round(main.getBoundingClientRect().top)"))
                .intValue();
    }
}
