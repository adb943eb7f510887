package org.ceiba.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody without a mouse: goes from field to field with Tab, presses with Enter and ticks with Space; within a list of
 * options the arrows choose, as in every browser. Wherever they are, they can see it.
 */
record Keyboard(Page browser) implements RightAnswers.Paper {

    private static final int MOST_STOPS = 200;
    private static final String FOCUS_IS_SEEN =
            """
            (() => { const style = getComputedStyle(document.activeElement);
              return document.activeElement === document.body
                || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; })()
            """;

    /** Goes on to the element that this CSS selector finds. */
    Keyboard to(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (is(selector)) {
                return this;
            }
            browser.keyboard().press("Tab");
            assertThat(browser.evaluate(FOCUS_IS_SEEN))
                    .as("the focus is seen on %s", browser.evaluate("document.activeElement.outerHTML"))
                    .isEqualTo(true);
        }
        throw new AssertionError(browser.url() + " has no way with Tab to " + selector);
    }

    Keyboard types(String text) {
        browser.keyboard().type(text);
        return this;
    }

    /** Presses what has the focus, and waits for the page that follows. */
    void enter() {
        browser.waitForNavigation(() -> browser.keyboard().press("Enter"));
    }

    @Override
    public Document page() {
        return Jsoup.parse(browser.content(), browser.url());
    }

    @Override
    public void tick(String field, String value) {
        String wanted = "input[name=\"%s\"][value=\"%s\"]".formatted(field, value);
        if (browser.locator(wanted).getAttribute("type").equals("checkbox")) {
            to(wanted);
            browser.keyboard().press("Space");
        } else {
            to("input[name=\"%s\"]".formatted(field));
            browser.keyboard().press("Space");
            choose(wanted);
        }
        assertThat(browser.locator(wanted).isChecked()).isTrue();
    }

    @Override
    public void fill(String field, String value) {
        String named = "[name=\"" + field + "\"]";
        to(named);
        if (is("select")) {
            choose(named + ":has(option[value=\"" + value + "\"]:checked)");
        } else {
            types(value);
        }
    }

    private void choose(String wanted) {
        for (int option = 0; option < MOST_STOPS && !is(wanted); option++) {
            browser.keyboard().press("ArrowDown");
        }
        assertThat(is(wanted)).as(wanted).isTrue();
    }

    private boolean is(String selector) {
        return (boolean) browser.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
