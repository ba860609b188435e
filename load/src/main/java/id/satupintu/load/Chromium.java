package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed Chromium, and people of the demo team who sign in with it. */
final class Chromium {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu");

    private Chromium() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new LaunchOptions().setArgs(FLAGS).setExecutablePath(installed()));
    }

    /** The variable CHROME, else the one without windows: two browsers leave the server more of the processors. */
    private static Path installed() {
        String named = System.getenv("CHROME");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium among " + PLACES + "; set CHROME"));
    }

    /** At the desk: 1366x768, light. */
    static Page signIn(Browser browser, String address, String login) {
        return signIn(browser, address, login, new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    static Page signIn(Browser browser, String address, String login, Browser.NewContextOptions look) {
        Page page = browser.newContext(look.setLocale("id-ID")).newPage();
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }
}
