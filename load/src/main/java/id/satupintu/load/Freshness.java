package id.satupintu.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes from an acknowledged decision until the figures answer with it, over REST. Needs a running application in
 * demo mode in which nobody else decides. Arguments: address, decisions.
 */
public final class Freshness {

    private static final Pattern DECIDED = Pattern.compile("\"total\":\\{.*\"decided\":(\\d+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String REQUEST = """
            {"nik":"3374015212750901","ktpName":"Hana Apsari Namira","accountName":"Apsari78",
             "phone":"081234567890","email":"hana@contoh.co.id","transaction":"PD"}""";
    private static final long PAUSE_MS = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;

    private Freshness(String address) {
        this.api = address + "/api/v1";
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        int decisions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        Freshness freshness = new Freshness(address);
        List<Double> took = new ArrayList<>();
        for (int number = 0; number < decisions; number++) {
            took.add(freshness.once());
        }
        Took all = Took.of(took);
        System.out.printf(
                Locale.ROOT,
                "fresh after %d decisions: p50 %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                decisions,
                all.rank(50),
                all.rank(95),
                all.longest());
        System.exit(0);
    }

    private double once() throws IOException, InterruptedException {
        int before = decided();
        String id = found(ID, send("demo-cso", "/verification-requests", REQUEST));
        send("demo-tl", "/verification-requests/" + id + "/claim", "");
        send(
                "demo-tl",
                "/verification-requests/" + id + "/decision",
                "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1}");
        long acknowledged = System.nanoTime();
        while (decided() == before) {
            Thread.sleep(PAUSE_MS);
        }
        return (System.nanoTime() - acknowledged) / 1e6;
    }

    private int decided() throws IOException, InterruptedException {
        return Integer.parseInt(found(DECIDED, send("demo-manager", "/kpi?by=day&from=" + today() + "&to=" + today(), null)));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
    }

    private String send(String token, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        HttpRequest asked = body == null
                ? request.build()
                : request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Not found in " + text);
        }
        return matcher.group(1);
    }
}
