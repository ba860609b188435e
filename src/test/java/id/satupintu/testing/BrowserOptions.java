package id.satupintu.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** How the browser of the tests is started: quietly, without a display, without downloads of its own. */
final class BrowserOptions {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // With the page that Sessions keeps open, one warm process draws all pages of a session.
            "--process-per-site");

    private BrowserOptions() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        var options = new LaunchOptions().setArgs(FLAGS);
        Chromium.installed().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }
}
