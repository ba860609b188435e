package id.satupintu.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The screens of the people in one test: each opened page is a browser session of its own. */
public final class Screens implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");

    private final Browser browser;
    private String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Screens(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** From now on of the application at that address, for a test that starts it itself. */
    public Screens at(String other) {
        address = other;
        return this;
    }

    /** A page of nobody signed in, 1366x768 and light, at a path such as {@code "/login"}. */
    public Page open(String path) {
        return open(path, Size.DESK, ColorScheme.LIGHT);
    }

    /** A page of nobody signed in. */
    public Page open(String path, Size size, ColorScheme colours) {
        BrowserContext session = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setColorScheme(colours)
                .setViewportSize(size.width, size.height));
        open.add(session);
        Page page = session.newPage();
        page.setDefaultTimeout(15_000);
        page.navigate(path);
        return page;
    }

    /** The first screen of a person of the demo team, for instance {@code "cso"}. */
    public Page signIn(String login) {
        return signIn(login, Size.DESK, ColorScheme.LIGHT);
    }

    /** The first screen of a person of the demo team, at a size and in colours. */
    public Page signIn(String login, Size size, ColorScheme colours) {
        Page page = open("/login", size, colours);
        signInHere(page, login);
        return page;
    }

    /** Signs a person in on a page that shows the sign-in already. */
    public static void signInHere(Page page, String login) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** The address that the application serves at, for requests beside the browser. */
    public String address() {
        return address;
    }

    /** Waits until the page has no answer of the server outstanding. */
    public static void settled(Page page) {
        page.waitForFunction("() => document.querySelector('vaadin-connection-indicator')"
                + " && !document.querySelector('vaadin-connection-indicator:popover-open')"
                + " && Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Keeps a picture of the settled page as target/screens/name.png. */
    public static void picture(Page page, String name) {
        settled(page);
        shoot(page, name);
    }

    /** Keeps a picture of the page as it is, as when no server answers it. */
    public static void shot(Page page, String name) {
        shoot(page, name);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void keepPictures(String name) {
        List<Page> pages =
                open.stream().flatMap(session -> session.pages().stream()).toList();
        for (int at = 0; at < pages.size(); at++) {
            shoot(pages.get(at), name + "-" + (at + 1));
        }
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }

    /** The sizes that every screen is looked at. */
    public enum Size {
        DESK(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
