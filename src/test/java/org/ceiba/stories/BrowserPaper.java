package org.ceiba.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page in a real browser, filled in with the mouse. */
record BrowserPaper(Page browser) implements RightAnswers.Paper {

    @Override
    public Document page() {
        return Jsoup.parse(browser.content(), browser.url());
    }

    @Override
    public void tick(String field, String value) {
        browser.locator("input[name=\"%s\"][value=\"%s\"]".formatted(field, value))
                .check();
    }

    @Override
    public void fill(String field, String value) {
        Locator input = browser.locator("[name=\"" + field + "\"]");
        if (input.evaluate("field => field.tagName").equals("SELECT")) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
    }
}
