package id.satupintu.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Browser sessions that are used again, swept clean in between: a new one would load and compile the whole front end
 * anew, which costs more than most tests.
 */
final class Sessions {

    private static final String WARM = "/favicon.svg";

    private final Browser browser;
    private final Map<String, Deque<BrowserContext>> clean = new HashMap<>();

    Sessions(Browser browser) {
        this.browser = browser;
    }

    /** A session of nobody signed in, for one address. */
    BrowserContext take(String address) {
        Deque<BrowserContext> free = clean.computeIfAbsent(address, first -> new ArrayDeque<>());
        return free.isEmpty() ? fresh(address) : free.pop();
    }

    /** Its first page stays open, so that the process which has learned the front end stays alive. */
    private BrowserContext fresh(String address) {
        BrowserContext session = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("id-ID")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Jakarta"));
        session.newPage().navigate(WARM);
        return session;
    }

    /** The pages that a test has opened in a session. */
    static List<Page> pages(BrowserContext session) {
        return session.pages().stream()
                .filter(page -> !page.url().endsWith(WARM))
                .toList();
    }

    /** Takes a session back; one that the test has closed itself is forgotten. */
    void giveBack(String address, BrowserContext used) {
        try {
            used.setOffline(false);
            used.pages().stream()
                    .filter(page -> page.url().startsWith(address))
                    .findFirst()
                    .ifPresent(Sessions::forgetStorage);
            pages(used).forEach(Page::close);
            used.clearCookies();
            used.clearPermissions();
            clean.computeIfAbsent(address, first -> new ArrayDeque<>()).push(used);
        } catch (PlaywrightException closed) {
            used.close();
        }
    }

    private static void forgetStorage(Page page) {
        page.evaluate("localStorage.clear()");
    }
}
