package id.satupintu.testing;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screens of the people in one test: each opened page is a browser session of its own. */
public final class Screens implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String SETTLED = "() => !window.Vaadin"
            + " || document.querySelector('vaadin-connection-indicator')"
            + " && !document.querySelector('vaadin-connection-indicator:popover-open')"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";
    private static final Path PICTURES = Path.of("target", "screens");

    /** Pictures are for people and cost more than most assertions: only {@code -Dpictures} takes them. */
    static final boolean PICTURES_WANTED = Boolean.getBoolean("pictures");

    private final Sessions sessions;
    private String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Screens(Sessions sessions, String address) {
        this.sessions = sessions;
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
        return page(session(), path, size, colours);
    }

    private BrowserContext session() {
        BrowserContext session = sessions.take(address);
        open.add(session);
        return session;
    }

    private static Page page(BrowserContext session, String path, Size size, ColorScheme colours) {
        Page page = session.newPage();
        page.setDefaultTimeout(15_000);
        seenAs(page, size, colours);
        page.navigate(path);
        return page;
    }

    /** The first screen of a person of the demo team, for instance {@code "cso"}. */
    public Page signIn(String login) {
        return signIn(login, "/");
    }

    /** A screen of a person of the demo team, by its path. */
    public Page signIn(String login, String path) {
        return signIn(login, path, Size.DESK, ColorScheme.LIGHT);
    }

    /** A screen of a person of the demo team, at a size and in colours. */
    public Page signIn(String login, String path, Size size, ColorScheme colours) {
        BrowserContext session = session();
        signIn(session.request(), login);
        return page(session, path, size, colours);
    }

    /** Beside the screen, which has tests of its own: it takes a second and more to be drawn. */
    private static void signIn(APIRequestContext browser, String login) {
        Matcher token = CSRF.matcher(browser.get("/login").text());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page carries no token");
        }
        APIResponse answer = browser.post(
                "/login",
                RequestOptions.create()
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("username", login)
                                .set("password", "demo")
                                .set("_csrf", token.group(1))));
        String next = answer.headers().getOrDefault("location", "");
        if (answer.status() != 302 || next.contains("login")) {
            throw new IllegalStateException(login + " was not let in: " + answer.status() + " " + next);
        }
    }

    /** Signs a person in on a page that shows the sign-in already. */
    public static void signInHere(Page page, String login) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Closes this page: its session serves the next sign-in. */
    public void leave(Page page) {
        BrowserContext session = page.context();
        open.remove(session);
        sessions.giveBack(address, session);
    }

    /** From now on at this size and in these colours, as when a person turns the phone or evening comes. */
    static void seenAs(Page page, Size size, ColorScheme colours) {
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    /** The address that the application serves at, for requests beside the browser. */
    public String address() {
        return address;
    }

    /** Whether a part of the page, or the page itself, is higher than there is room for. */
    public static boolean scrolls(Page page, String part) {
        settled(page);
        return (boolean) page.evaluate(
                "part => { const c = document.querySelector(part);"
                        + " return c.scrollHeight > c.clientHeight + 1"
                        + " || document.documentElement.scrollHeight > window.innerHeight + 1; }",
                part);
    }

    /** Waits until the page has no answer of the server outstanding; a page without Vaadin never has. */
    public static void settled(Page page) {
        page.waitForFunction(SETTLED, null, new Page.WaitForFunctionOptions().setPollingInterval(40));
    }

    /** Waits until the page is settled and, when asked for, keeps a picture as target/screens/name.png. */
    public static void picture(Page page, String name) {
        settled(page);
        shot(page, name);
    }

    /** When asked for, keeps a picture of the page as it is, as when no server answers it. */
    public static void shot(Page page, String name) {
        if (PICTURES_WANTED) {
            shoot(page, name);
        }
    }

    /** To another screen by the menu where it is there: the page need not be loaded anew, which takes seconds. */
    public static void go(Page page, String path) {
        Locator link = page.locator(".main-menu a[href='" + path.substring(1) + "']:visible");
        settled(page);
        if (link.count() == 1) {
            link.click();
        } else {
            page.navigate(path);
        }
        page.waitForURL(url -> url.endsWith(path));
        settled(page);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void keepPictures(String name) {
        List<Page> pages = open.stream()
                .flatMap(session -> Sessions.pages(session).stream())
                .toList();
        for (int at = 0; at < pages.size(); at++) {
            shoot(pages.get(at), name + "-" + (at + 1));
        }
    }

    @Override
    public void close() {
        open.forEach(session -> sessions.giveBack(address, session));
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
