package id.satupintu.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * How soon an arrival stands on every TL screen that is open, and how long the server takes to open and to filter the
 * queue screen when very many wait. Screens here are websocket sessions without a browser, shared by the two TLs of the
 * demo team; their time on the wire and in the server counts, a browser's drawing does not.
 *
 * <p>Needs a running application in demo mode without simulation and with an empty queue. Arguments: address, screens,
 * arrivals, waiting; 0 leaves the one or the other out, because screens that were opened go on hearing.
 */
public final class QueueScreens {

    private static final int ARRIVAL_EVERY_MS = 700;
    private static final int WARM_UP = 20;
    private static final int OPENED = 20;
    private static final List<String> FILTERED = List.of("Dewi", "PD", "Rani", "9999", "x", "");

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String address;
    private final AtomicInteger people = new AtomicInteger();

    private QueueScreens(String address) {
        this.address = address;
    }

    public static void main(String... arguments) throws InterruptedException {
        QueueScreens load = new QueueScreens(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080");
        int screens = number(arguments, 1, 200);
        int waiting = number(arguments, 3, 10_000);
        if (screens > 0) {
            load.arrivals(screens, number(arguments, 2, 20));
        }
        if (waiting > 0) {
            load.longQueue(waiting);
        }
        System.exit(0);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void arrivals(int screens, int arrivals) throws InterruptedException {
        Map<String, Long> sent = new ConcurrentHashMap<>();
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        List<Screen> open = IntStream.range(0, screens)
                .mapToObj(number -> screen(number % 2 == 0 ? "tl" : "tl2", sent, took))
                .toList();
        var life = Executors.newScheduledThreadPool(4);
        open.forEach(screen -> life.scheduleAtFixedRate(
                screen::pulse, (long) (Math.random() * 5000), 5000, TimeUnit.MILLISECONDS));
        for (int number = 1; number <= WARM_UP; number++) {
            handOver("Awal" + number);
            Thread.sleep(ARRIVAL_EVERY_MS);
        }
        for (int number = 1; number <= arrivals; number++) {
            String name = "Datang" + number + "x";
            sent.put(name, System.nanoTime());
            handOver(name);
            Thread.sleep(ARRIVAL_EVERY_MS);
        }
        Thread.sleep(3 * ARRIVAL_EVERY_MS);
        life.shutdownNow();
        print(
                "%d screens, %d arrivals, %d of %d seen".formatted(screens, arrivals, took.size(), screens * arrivals),
                new ArrayList<>(took));
    }

    private Screen screen(String login, Map<String, Long> sent, List<Double> took) {
        Screen screen = Screen.of(http, address, login);
        Map<String, Boolean> seen = new ConcurrentHashMap<>();
        screen.listen(message -> {
            long now = System.nanoTime();
            sent.forEach((name, at) -> {
                if (message.contains(name) && seen.putIfAbsent(name, true) == null) {
                    took.add((now - at) / 1e6);
                }
            });
        });
        screen.open();
        return screen;
    }

    private void longQueue(int waiting) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(8)) {
            IntStream.range(people.get(), waiting).forEach(number -> hands.submit(() -> handOver("Dewi" + number)));
            hands.shutdown();
            hands.awaitTermination(1, TimeUnit.HOURS);
        }
        List<Double> opened = new ArrayList<>();
        List<Double> filtered = new ArrayList<>();
        for (int number = 0; number < 2 * OPENED; number++) {
            Screen screen = Screen.of(http, address, "tl");
            double took = screen.open();
            if (number < OPENED) {
                continue;
            }
            opened.add(took);
            if (screen.filters()) {
                FILTERED.forEach(words -> filtered.add(screen.filter(words)));
            }
        }
        print("%d waiting, the screen opens, %d times".formatted(waiting, opened.size()), opened);
        print("%d waiting, the queue is filtered, %d times".formatted(waiting, filtered.size()), filtered);
    }

    private void handOver(String name) {
        int person = people.incrementAndGet();
        String nik = "317406%02d%02d%02d%04d".formatted(1 + person % 28, 1 + person / 28 % 12, 70 + person / 336 % 25, 1 + person / 8400);
        String body = """
                {"nik":"%s","ktpName":"DEWI APSARI NAMIRA","accountName":"Apsari78","phone":"0812%07d",
                "email":"dewi%d@contoh.id","transaction":"PD","customerName":"%s","onLine":true}"""
                .formatted(nik, person, person, name);
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/verification-requests"))
                            .header("Authorization", "Bearer demo-cso")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                System.err.println(answer.statusCode() + " " + answer.body());
            }
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String what, List<Double> took) {
        if (took.isEmpty()) {
            System.out.println(what + ": nothing");
            return;
        }
        Took all = Took.of(took);
        System.out.printf(
                "%s: p50 %.0f ms, p95 %.0f ms, max %.0f ms%n", what, all.rank(50), all.rank(95), all.longest());
    }
}
