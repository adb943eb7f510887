package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.ceiba.testing.BrowserStory;
import org.junit.jupiter.api.Test;

/** The way of a participant with the keyboard alone. */
class KeyboardStory extends BrowserStory {

    private static final String COURSE = "local-governance";

    @Test
    void shouldSignInApplyAndTakeAQuizWithoutAMouse() {
        OpenedEdition edition = new OpenedEdition(baseUrl(), COURSE, "[{\"kind\":\"items\"}]");
        Caller somebody = Caller.signsUp(baseUrl(), edition.email("teclado"), "CR");
        Page page = visitor("es");
        Keyboard keyboard = new Keyboard(page);

        page.navigate("/editions/" + edition.key() + "/apply");
        keyboard.to("main a[href^='/sign-in']").enter();
        keyboard.to("#email").types(somebody.email());
        keyboard.to("#password").types(Caller.PASSWORD);
        keyboard.to("#submit").enter();
        keyboard.to("#press").enter();
        keyboard.to("main a[href='/learn/" + edition.key() + "']").enter();
        keyboard.to("main a[href$='/trends']").enter();
        keyboard.to("main a[href$='/check-trends']").enter();
        RightAnswers.give(keyboard, COURSE, "trends", "check-trends");
        keyboard.to("[id='quiz:submit']").enter();

        assertThat(page.locator(".result").innerText()).contains("100");
    }

    @Test
    void shouldSkipToTheContentWithTheFirstStop() {
        Page page = visitor("es");
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip").evaluate("link => link === document.activeElement"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
    }
}
