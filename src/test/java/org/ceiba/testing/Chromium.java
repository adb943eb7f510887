package org.ceiba.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, driven by Playwright, which downloads none. Without one, browser stories are skipped with a loud
 * line, unless {@code CEIBA_REQUIRE_BROWSER} is true.
 */
final class Chromium implements ExecutionCondition {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final String MISSING =
            """

            ==============================================================================================
            NO CHROMIUM: THE BROWSER STORIES ARE SKIPPED.
            Install it (Debian: apt-get install chromium) or set CEIBA_CHROMIUM to its program, then again.
            ==============================================================================================
            """;

    /** Playwright's objects belong to one thread. */
    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::launch);

    private static boolean said;

    static Browser browser() {
        return BROWSERS.get();
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setHeadless(true)
                        .setArgs(OPTIONS));
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.of(Objects.toString(System.getenv("CEIBA_CHROMIUM"), "")), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.parseBoolean(System.getenv("CEIBA_REQUIRE_BROWSER"))) {
            throw new IllegalStateException(
                    "No Chromium, and CEIBA_REQUIRE_BROWSER forbids to skip: set CEIBA_CHROMIUM");
        }
        sayOnce();
        return ConditionEvaluationResult.disabled("No Chromium");
    }

    private static synchronized void sayOnce() {
        if (!said) {
            System.out.println(MISSING);
            said = true;
        }
    }
}
