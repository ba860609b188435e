package id.satupintu.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One screen of a signed-in person without a browser: it speaks what Flow's client speaks, hears the push by websocket
 * and gives signs of life, so that a machine can hold hundreds of them.
 */
final class Screen {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");
    private static final Pattern PULSE = Pattern.compile("\"node\":(\\d+)[^{}]*\"value\":\"satupintu-pulse\"");
    private static final Pattern FILTER = Pattern.compile("\"node\":(\\d+)[^{}]*\"value\":\"Saring nama");

    private final HttpClient http;
    private final String address;
    private final String cookie;
    private final String ui;
    private final String key;
    private final String push;
    private final AtomicInteger sync = new AtomicInteger();
    private int client;
    private String pulse = "";
    private String filter = "";
    private volatile Consumer<String> heard = message -> {};

    private Screen(HttpClient http, String address, String cookie, String init) {
        this.http = http;
        this.address = address;
        this.cookie = cookie;
        ui = found("\"v-uiId\":(\\d+)", init);
        key = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", init);
        push = found("\"Vaadin-Push-ID\":\"([^\"]+)\"", init);
    }

    static Screen of(HttpClient http, String address, String login) {
        HttpResponse<String> form = sent(http, HttpRequest.newBuilder(URI.create(address + "/login")));
        String token = found(CSRF.pattern(), form.body());
        HttpResponse<String> in = sent(
                http,
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Cookie", cookie(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + login + "&password=demo&_csrf="
                                + URLEncoder.encode(token, StandardCharsets.UTF_8))));
        String cookie = cookie(in);
        HttpResponse<String> init = sent(
                http,
                HttpRequest.newBuilder(URI.create(address + "/?v-r=init&location=verifikasi&query="))
                        .header("Cookie", cookie)
                        .header("Accept-Language", "id-ID"));
        return new Screen(http, address, cookie, init.body());
    }

    /** Opens the console as the browser does; how long the server took, in milliseconds. */
    double open() {
        long before = System.nanoTime();
        String drawn = rpc("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/verifikasi\","
                + "\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        double took = (System.nanoTime() - before) / 1e6;
        pulse = found(PULSE.pattern(), drawn);
        Matcher field = FILTER.matcher(drawn);
        filter = field.find() ? field.group(1) : "";
        return took;
    }

    /** Types into the filter of the queue; how long the server took, in milliseconds. */
    double filter(String words) {
        long before = System.nanoTime();
        rpc("{\"type\":\"mSync\",\"node\":" + filter + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + words + "\"},"
                + "{\"type\":\"event\",\"node\":" + filter + ",\"event\":\"value-changed\",\"data\":{}}");
        return (System.nanoTime() - before) / 1e6;
    }

    boolean filters() {
        return !filter.isEmpty();
    }

    void pulse() {
        rpc("{\"type\":\"event\",\"node\":" + pulse + ",\"event\":\"pulse\"}");
    }

    /** Hears what the server pushes to this screen, and what it answers: a change may come by either way. */
    WebSocket listen(Consumer<String> ear) {
        heard = ear;
        String socket = address.replace("http:", "ws:") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
        return http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(socket), new Ear())
                .join();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                String whole = part.toString();
                part.setLength(0);
                seen(whole);
                heard.accept(whole);
            }
            socket.request(1);
            return null;
        }
    }

    /** Holds no lock: a screen that waits for an answer hears pushes meanwhile. */
    private void seen(String message) {
        Matcher last = SYNC.matcher(message);
        while (last.find()) {
            sync.accumulateAndGet(Integer.parseInt(last.group(1)), Math::max);
        }
    }

    private synchronized String rpc(String calls) {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + calls + "],\"syncId\":" + sync.get() + ",\"clientId\":" + client
                + "}";
        HttpResponse<String> answer = sent(
                http,
                HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=" + ui))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body)));
        seen(answer.body());
        Matcher next = CLIENT.matcher(answer.body());
        if (answer.statusCode() != 200 || !next.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        client = Integer.parseInt(next.group(1));
        heard.accept(answer.body());
        return answer.body();
    }

    private static HttpResponse<String> sent(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No session: " + answer.statusCode()));
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }
}
