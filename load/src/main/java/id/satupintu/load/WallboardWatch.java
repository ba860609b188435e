package id.satupintu.load;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hangs a wallboard and leaves it alone: nobody touches the page while the server behind it may fall and come back.
 * Each minute it says what the wall shows and what the page weighs; the last lines say whether the wall was right.
 */
final class WallboardWatch {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int LOOKS_A_MINUTE = 12;

    private final Page page;
    private final CDPSession insides;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> sites = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private int losses;
    private boolean lost;
    private Duration longestLoss = Duration.ZERO;
    private Instant lostSince = Instant.EPOCH;

    private WallboardWatch(Page page) {
        this.page = page;
        this.insides = page.context().newCDPSession(page);
        insides.send("Performance.enable");
        page.onPageError(errors::add);
    }

    /** Arguments: address, minutes, file of the last picture. */
    public static void main(String[] arguments) {
        Duration length = Duration.ofMinutes(Long.parseLong(arguments[1]));
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            var look = new Browser.NewContextOptions().setViewportSize(1920, 1080);
            Page page = Chromium.signIn(browser, arguments[0], "manager", look);
            hang(page, arguments[0]);
            new WallboardWatch(page).watch(length, Path.of(arguments[2]));
        }
    }

    private static void hang(Page page, String address) {
        page.navigate(address + "/wallboard");
        page.locator("h1").waitFor();
        page.keyboard().press("n");
        page.getByLabel("Digantung di mana", new Page.GetByLabelOptions().setExact(true))
                .fill("Uji 30 menit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buat tautan"))
                .last()
                .click();
        Locator link = page.getByText("Buka papan ini");
        link.waitFor();
        page.navigate(link.getAttribute("href"));
        page.locator(".tile").nth(5).waitFor();
    }

    private void watch(Duration length, Path picture) {
        Instant end = Instant.now().plus(length);
        double heap = weight("JSHeapUsedSize");
        double nodes = weight("Nodes");
        for (int look = 0; Instant.now().isBefore(end); look++) {
            see();
            if (look % LOOKS_A_MINUTE == 0) {
                say();
            }
            page.waitForTimeout(LOOK.toMillis());
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        System.out.printf("lost %d times, longest %d s, at the end %s%n", losses, longestLoss.toSeconds(), state());
        System.out.printf("sites shown %s, different numbers %d, errors %s%n", sites, numbers.size(), errors);
        System.out.printf(
                "heap %.1f -> %.1f MB, nodes %.0f -> %.0f%n",
                heap / 1e6, weight("JSHeapUsedSize") / 1e6, nodes, weight("Nodes"));
    }

    private void see() {
        boolean now = page.locator("#notice").isVisible();
        if (now && !lost) {
            losses++;
            lostSince = Instant.now();
        }
        if (lost) {
            Duration since = Duration.between(lostSince, Instant.now());
            longestLoss = since.compareTo(longestLoss) > 0 ? since : longestLoss;
        }
        lost = now;
        sites.add(page.locator("h1").first().innerText());
        numbers.addAll(page.locator(".tile").allInnerTexts());
    }

    private void say() {
        System.out.printf(
                "%s %s, %s, tiles %d, heap %.1f MB, nodes %.0f%n",
                Instant.now(),
                page.locator("h1").first().innerText(),
                state(),
                page.locator(".tile").count(),
                weight("JSHeapUsedSize") / 1e6,
                weight("Nodes"));
    }

    private String state() {
        return lost
                ? "lost: " + page.locator("#notice").innerText()
                : page.locator("#age").innerText();
    }

    /** After a collection, so that two of them can be compared. */
    private double weight(String name) {
        insides.send("HeapProfiler.collectGarbage");
        JsonObject all = insides.send("Performance.getMetrics");
        for (JsonElement metric : all.getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals(name)) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("No metric " + name);
    }
}
