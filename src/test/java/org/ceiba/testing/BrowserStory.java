package org.ceiba.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story in a real browser. Every page that it opens ends with its test. */
@ExtendWith(Chromium.class)
public abstract class BrowserStory extends Story {

    protected static final int WIDE = 1280;
    protected static final int NARROW = 360;

    /** A page at 400 % zoom is as narrow as this (WCAG 2.2, 1.4.10 Reflow). */
    private static final int NARROWEST = 320;

    private static final int HEIGHT = 800;

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final double PATIENCE = 180_000;

    private final List<BrowserContext> open = new ArrayList<>();

    /** A new visitor at a wide screen whose browser asks for that language. */
    protected Page visitor(String language) {
        return page(new Browser.NewContextOptions().setLocale(language));
    }

    /** The same person at another browser, which has seen nothing of the product yet. */
    protected Page elsewhere(Page signedIn) {
        return page(new Browser.NewContextOptions()
                .setStorageState(signedIn.context().storageState()));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.browser()
                .newContext(options.setBaseURL(baseUrl())
                        .setTimezoneId("America/Costa_Rica")
                        .setViewportSize(WIDE, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        return context.newPage();
    }

    /** Someone with an account of the demo: participant, facilitator, coordinator or admin. */
    protected Page signedIn(String account, String language) {
        return signedIn(account + "@ceiba.example", "ceiba-demo", language);
    }

    protected Page signedIn(String email, String password, String language) {
        Page page = visitor(language);
        page.navigate("/sign-in");
        page.locator("input[type=email], input[name*=email]").first().fill(email);
        page.locator("input[type=password]").first().fill(password);
        page.locator("main button[type=submit], main input[type=submit], form input[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** Presses what this CSS selector finds first, and waits for the page that follows. */
    protected static void follow(Page page, String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
    }

    /** Fails with each rule of WCAG 2.2 A and AA that axe-core finds broken, and where. */
    protected static void assertAccessible(Page page) {
        AxeResults found = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
        if (!found.getViolations().isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible:\n"
                    + found.getViolations().stream().map(BrowserStory::inWords).collect(Collectors.joining("\n")));
        }
    }

    /** Fails when something is wider than the window. */
    protected static void assertNoSidewaysScroll(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) over).intValue() > 0) {
            throw new AssertionError(
                    page.url() + " is " + over + " px wider than the window of " + page.viewportSize().width);
        }
    }

    /** The page on a phone: accessible, and without a sideways scroll at the narrowest. */
    protected static void assertFits(Page page) {
        page.setViewportSize(NARROWEST, HEIGHT);
        assertNoSidewaysScroll(page);
        page.setViewportSize(NARROW, HEIGHT);
        assertNoSidewaysScroll(page);
        assertAccessible(page);
    }

    /**
     * The page in both widths, whole, in {@code target/screenshots}; accessible and without a sideways scroll in both, and
     * without one at the narrowest.
     */
    protected static void look(Page page, String name) {
        assertFits(page);
        picture(page, name + "-" + NARROW);
        page.setViewportSize(WIDE, HEIGHT);
        picture(page, name + "-" + WIDE);
        assertNoSidewaysScroll(page);
        assertAccessible(page);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    @AfterEach
    void closePages() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    private static String inWords(Rule rule) {
        String where = rule.getNodes().stream()
                .map(node -> String.valueOf(node.getTarget()) + "  " + node.getHtml())
                .limit(5)
                .collect(Collectors.joining("\n      "));
        return "  " + rule.getId() + ": " + rule.getHelp() + "\n      " + where;
    }
}
