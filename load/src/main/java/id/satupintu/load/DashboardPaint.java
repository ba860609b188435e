package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long Chromium takes to paint the dashboard first, and until its first tile or chart stands, loaded again and again. Needs a
 * running application over the facts in question. Arguments: address, loads, login of a manager, page.
 */
public final class DashboardPaint {

    private static final String PAINTED =
            "() => performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)[0] ?? -1";
    private static final String TILE = ".kpi-tile, .kpi canvas";

    private DashboardPaint() {}

    public static void main(String... arguments) {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        int loads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        String login = arguments.length > 2 ? arguments[2] : "manager";
        String page = arguments.length > 3 ? arguments[3] : "dasbor";
        List<Double> painted = new ArrayList<>();
        List<Double> drawn = new ArrayList<>();
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page screen = Chromium.signIn(browser, address, login);
            load(screen, address + "/" + page);
            for (int number = 0; number < loads; number++) {
                long began = System.nanoTime();
                load(screen, address + "/" + page);
                drawn.add((System.nanoTime() - began) / 1e6);
                painted.add(((Number) screen.evaluate(PAINTED)).doubleValue());
            }
        }
        say("first paint", painted);
        say("first tile", drawn);
        System.exit(0);
    }

    private static void load(Page screen, String address) {
        screen.navigate(address);
        screen.locator(TILE).first().waitFor();
    }

    private static void say(String what, List<Double> took) {
        Took all = Took.of(took);
        System.out.printf(
                Locale.ROOT, "%-12s p50 %6.0f ms   p95 %6.0f ms%n", what, all.rank(50), all.rank(95));
    }
}
