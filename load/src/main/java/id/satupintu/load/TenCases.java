package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Clean requests worked one after the other by the keys, as a practised TL does: the case comes up, a glance, A, and the
 * next one stands there. A machine presses them and reads nothing: what is told is the time that server and screen take
 * of each case, beside the whole with the console's own glance of 0.6 s.
 *
 * <p>Needs a running application in demo mode without simulation and with an empty queue. Arguments: address, cases.
 */
public final class TenCases {

    /** The console hears no decision sooner after a case has come up. */
    private static final double GLANCE_MS = 650;

    private TenCases() {}

    public static void main(String... arguments) throws Exception {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        for (int number = 0; number < cases; number++) {
            handOver(address, number);
        }
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            work(signIn(browser, address), cases);
        }
        System.exit(0);
    }

    private static void work(Page tl, int cases) {
        List<Double> screen = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        tl.keyboard().press(" ");
        stands(tl, 0);
        for (int number = 0; number < cases; number++) {
            long up = System.nanoTime();
            tl.waitForTimeout(GLANCE_MS);
            long pressed = System.nanoTime();
            tl.keyboard().press("a");
            stands(tl, number + 1);
            long next = System.nanoTime();
            screen.add((next - pressed) / 1e6);
            whole.add((next - up) / 1e6);
        }
        print("Server and screen, from the key A to the next case", screen);
        print("The whole case by a machine, glance of the console included", whole);
    }

    /** The case of this number is in front, or none any more after the last one. */
    private static void stands(Page tl, int number) {
        tl.locator(".vf-case h2, .vf-case .empty-state")
                .filter(new Locator.FilterOptions().setHasText(
                        Pattern.compile("Kasus" + (char) ('A' + number) + "$|Tidak ada yang menunggu")))
                .first()
                .waitFor();
    }

    private static Page signIn(Browser browser, String address) {
        Page page = Chromium.signIn(browser, address, "tl");
        page.locator("#vf-next").waitFor();
        return page;
    }

    private static void handOver(String address, int number) throws Exception {
        String body = """
                {"nik":"31740648019000%02d","ktpName":"HANA APSARI NAMIRA","accountName":"Apsari78",
                "phone":"08123450%04d","email":"hana%d@contoh.id","transaction":"PD",
                "customerName":"Kasus%s","onLine":true}"""
                .formatted(number + 1, number, number, (char) ('A' + number));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/verification-requests"))
                                .header("Authorization", "Bearer demo-cso")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static void print(String what, List<Double> took) {
        List<Double> sorted = new ArrayList<>(took);
        Collections.sort(sorted);
        System.out.printf(
                "%s, %d cases: median %.0f ms, slowest %.0f ms%n",
                what, sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
    }
}
