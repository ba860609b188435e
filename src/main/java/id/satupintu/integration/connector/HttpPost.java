package id.satupintu.integration.connector;

import id.satupintu.escalation.dispatch.Letter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts a letter as JSON with its key in {@code Idempotency-Key}; the answer is {@code {"number": "…"}}. */
class HttpPost implements Post {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long MOST_BYTES = 65_536;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final URI address;
    private final @Nullable String token;
    private final Duration timeout;
    private final HttpClient http;

    HttpPost(URI address, @Nullable String token, Duration timeout) {
        this.address = address;
        this.token = token;
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String number(Letter letter) {
        HttpResponse<String> answer = exchange(request(letter));
        int status = answer.statusCode();
        if (status == OK || status == CREATED) {
            return read(answer.body());
        }
        if (mayChange(status)) {
            throw new NoAnswer("status-" + status);
        }
        throw new SaidNo("status-" + status);
    }

    /** Conflict: the same key is being worked on. */
    private static boolean mayChange(int status) {
        return status >= SERVER_ERROR
                || status == REQUEST_TIMEOUT
                || status == CONFLICT
                || status == TOO_EARLY
                || status == TOO_MANY;
    }

    private HttpRequest request(Letter letter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .header("Idempotency-Key", letter.key().toString())
                .POST(BodyPublishers.ofString(letter.body()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    /** Twice the timeout for all of it: the client's own ends with the head of the answer. */
    private HttpResponse<String> exchange(HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return answer.get(2 * timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new NoAnswer("timeout");
        } catch (ExecutionException failed) {
            throw new NoAnswer(failed.getCause() instanceof HttpTimeoutException ? "timeout" : "unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("stopped");
        }
    }

    private static String read(String body) {
        try {
            JsonNode number = JSON.readTree(body).path("number");
            if (number.isString() && !number.asString().isBlank()) {
                return number.asString().strip();
            }
        } catch (JacksonException noJson) {
            throw new SaidNo("no-number");
        }
        throw new SaidNo("no-number");
    }
}
