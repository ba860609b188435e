package id.satupintu.testing;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for APKT, Simone and AP2T: does each key once, as the other side promises, and gives it a number. It can be
 * down, refuse, talk nonsense, or do its work and then keep silent.
 */
public final class StandIn implements AutoCloseable {

    /** How it behaves at the moment. */
    public enum Mood {
        WELL,
        DOWN,
        SAYS_NO,
        TALKS_NONSENSE,
        /** Does what it is asked and answers only after it was let go. */
        SILENT
    }

    private final HttpServer server;
    private final Map<String, String> done = new LinkedHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger(1_000);
    private volatile Mood mood = Mood.WELL;
    private volatile CountDownLatch silence = new CountDownLatch(0);

    /** One request as it came. */
    public record Received(String path, String key, String token, String body) {

        /** A field of its body. */
        public String field(String name) {
            return JsonPath.read(body, "$." + name);
        }
    }

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Where a system is reached. */
    public String address(String system) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + system;
    }

    /** Behaves like this from now on; whoever waits for an answer gets it. */
    public void is(Mood now) {
        silence.countDown();
        silence = new CountDownLatch(now == Mood.SILENT ? 1 : 0);
        mood = now;
    }

    /** Every request that came for a system, again and again where it was tried so. */
    public List<Received> received(String system) {
        return received.stream().filter(one -> one.path().equals("/" + system)).toList();
    }

    /** How many different things it has done for a system. */
    public long done(String system) {
        synchronized (done) {
            return done.keySet().stream()
                    .filter(key -> key.startsWith("/" + system + " "))
                    .count();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String key = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Mood now = mood;
        CountDownLatch until = silence;
        String number = now == Mood.WELL || now == Mood.SILENT ? once(path + " " + key) : "";
        received.add(new Received(path, key, token, body));
        await(until);
        switch (now) {
            case WELL, SILENT -> answer(exchange, 201, "{\"number\":\"" + number + "\"}");
            case DOWN -> answer(exchange, 503, "");
            case SAYS_NO -> answer(exchange, 422, "{\"why\":\"no\"}");
            case TALKS_NONSENSE -> answer(exchange, 200, "<html>welcome</html>");
        }
    }

    private String once(String key) {
        synchronized (done) {
            return done.computeIfAbsent(key, fresh -> "531234" + numbers.incrementAndGet());
        }
    }

    private static void await(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        silence.countDown();
        server.stop(0);
    }
}
