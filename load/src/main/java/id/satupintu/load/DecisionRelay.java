package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;

/**
 * From the Team Leader's key to the CSO's screen: one browser each, one caller who is refused and corrected again and
 * again. Both pages read the same clock of this machine. Prints p50 and p95 in milliseconds.
 *
 * <p>Needs a running application in demo mode without simulation. Arguments: address, number of decisions, number of
 * decisions before them that are not measured (50): a server that has just started has not compiled its code yet.
 */
public final class DecisionRelay {

    private static final double A_GLANCE_MS = 800;
    private static final double A_STROKE_MS = 300;
    private static final String WATCH = """
            () => { window.seen = 0; new MutationObserver(() => {
              const banner = document.querySelector('.cg-result');
              if (banner && !window.seen) { window.seen = performance.timeOrigin + performance.now(); }
              if (!banner) { window.seen = 0; }
            }).observe(document.body, {subtree: true, childList: true, attributes: true}); }""";
    private static final String STAMP = """
            () => document.addEventListener('keydown', e => {
              if (e.key === 'Enter') { window.sent = performance.timeOrigin + performance.now(); } }, true)""";

    private DecisionRelay() {}

    public static void main(String... arguments) {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        int decisions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        int before = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                Browser other = Chromium.launch(playwright)) {
            Page cso = Chromium.signIn(browser, address, "cso");
            Page tl = Chromium.signIn(other, address, "tl");
            cso.evaluate(WATCH);
            tl.evaluate(STAMP);
            handOver(cso);
            List<Double> all = measure(cso, tl, before + decisions);
            print("First %d decisions of a server that has just started".formatted(before), all.subList(0, before));
            print(
                    "Decision to CSO screen, two browsers, %d decisions".formatted(decisions),
                    all.subList(before, all.size()));
        }
    }

    private static void handOver(Page cso) {
        cso.locator(".cg-idle").waitFor();
        key(cso, "n", "Salam pembuka");
        key(cso, "Enter", "Nama dan sapaan");
        cso.locator(".cg-field-salutation input").nth(1).check();
        fill(cso, "name", "Hana");
        key(cso, "Enter", "Keperluan");
        key(cso, "2", "Data permohonan");
        fill(cso, "powerNow", "1300");
        fill(cso, "powerAsked", "2200");
        key(cso, "Enter", "sudah punya PLN Mobile");
        key(cso, "1", "sudah terverifikasi");
        key(cso, "2", "Verifikasi akun sekarang");
        key(cso, "1", "Menu Profil");
        fill(cso, "ktpName", "Hana Apsari Namira");
        fill(cso, "accountName", "Sagita1");
        fill(cso, "phone", "081234567890");
        fill(cso, "email", "hana@example.co.id");
        fill(cso, "nik", "3174044408900003");
        key(cso, "Enter", "Upgrade Akun sampai selesai");
        key(cso, "1", "Menunggu Team Leader");
    }

    private static List<Double> measure(Page cso, Page tl, int decisions) {
        List<Double> took = new ArrayList<>();
        for (int number = 1; number <= decisions; number++) {
            refuse(tl);
            cso.waitForFunction("() => window.seen > 0");
            double sent = ((Number) tl.evaluate("window.sent")).doubleValue();
            took.add(((Number) cso.evaluate("window.seen")).doubleValue() - sent);
            key(cso, "u", "Menu Profil");
            fill(cso, "accountName", "Sagita" + number);
            key(cso, "Enter", "Menunggu Team Leader");
        }
        return took;
    }

    private static void refuse(Page tl) {
        tl.keyboard().press(" ");
        tl.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Tolak")).waitFor();
        tl.waitForTimeout(A_GLANCE_MS);
        tl.keyboard().press("r");
        tl.locator(".vf-reasons [aria-pressed=true]").first().waitFor();
        tl.waitForTimeout(A_STROKE_MS);
        tl.keyboard().press("Enter");
    }

    private static void key(Page page, String key, String question) {
        page.waitForTimeout(A_STROKE_MS);
        page.keyboard().press(key);
        page.locator(".cg-guide h2")
                .filter(new Locator.FilterOptions().setHasText(question))
                .waitFor();
    }

    private static void fill(Page page, String field, String value) {
        page.locator(".cg-field-" + field + " input").fill(value);
    }

    private static void print(String what, List<Double> took) {
        if (took.isEmpty()) {
            return;
        }
        Took all = Took.of(took);
        System.out.printf(
                "%s: p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
                what, all.rank(50), all.rank(95), all.longest());
    }
}
