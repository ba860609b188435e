package id.satupintu.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The packaged application as an operating-system process of its own, on a free port of the loopback address; laid out
 * by the jar's own tools first, because a start from jars inside a jar takes half as long again.
 */
final class RunningJar implements AutoCloseable {

    private static final Path PACKED = Path.of("target", "satupintu.jar");
    private static final Path FOLDER = Path.of("target", "satupintu-unpacked");
    private static final Path JAR = FOLDER.resolve("satupintu.jar");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path data;
    private final Path log;

    private RunningJar(Process process, int port, Path data, Path log) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    static RunningJar start(Path data, String... settings) throws IOException {
        unpack(data.resolveSibling("unpack.log"));
        return start(freePort(), data, settings);
    }

    /** Starts it again where it was, as an operator does after a fall. */
    RunningJar again(String... settings) throws IOException {
        return start(port, data, settings);
    }

    private static RunningJar start(int port, Path data, String... settings) throws IOException {
        var log = data.resolveSibling(data.getFileName() + ".log");
        var builder = new ProcessBuilder(command(data, port, settings))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var jar = new RunningJar(builder.start(), port, data, log);
        jar.awaitReady();
        return jar;
    }

    private static void unpack(Path log) throws IOException {
        Process unpacking = new ProcessBuilder(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        PACKED.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new IOException("the application could not be unpacked: " + Files.readString(log));
        }
    }

    private static List<String> command(Path data, int port, String... settings) {
        var command =
                new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));
        command.add("--server.port=" + port);
        command.add("--satupintu.data=" + data);
        command.addAll(List.of(settings));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        var giveUp = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < giveUp) {
            if (ready()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        process.destroyForcibly();
        throw new IOException("the application did not become ready, see " + log);
    }

    private boolean ready() {
        try {
            return get("/actuator/health/readiness", "").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, String token) throws IOException {
        return send(request(path, token).GET().build());
    }

    HttpResponse<String> post(String path, String token, String json) throws IOException {
        return send(request(path, token)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** Ends the process as {@code kill -9} does: no hook runs, no file is closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks the process to end (SIGTERM) and answers whether it did within the limit. */
    boolean terminate(Duration limit) throws InterruptedException {
        process.destroy();
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
