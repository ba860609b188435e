package id.satupintu.kpi.post;

import id.satupintu.kpi.KpiSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * By HTTP and JSON, to hosts that an administrator has listed and to no others. The same letter comes with the same
 * {@code Idempotency-Key}.
 */
@Component
class WebhookCarrier implements Carrier {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final Supplier<List<String>> hosts;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    WebhookCarrier(KpiSettings settings) {
        this(settings::webhookHosts);
    }

    WebhookCarrier(Supplier<List<String>> hosts) {
        this.hosts = hosts;
    }

    @Override
    public Way way() {
        return Way.WEBHOOK;
    }

    @Override
    public boolean ready() {
        return !hosts.get().isEmpty();
    }

    @Override
    public void carry(Letter letter) {
        URI address = URI.create(letter.receiver());
        if (!Receivers.isWebhook(letter.receiver(), hosts.get())) {
            throw new NotSent("host-not-listed");
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", letter.id().toString())
                .POST(BodyPublishers.ofString(letter.body()))
                .build();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() < OK || answer.statusCode() >= REDIRECT) {
                throw new NotSent("status-" + answer.statusCode());
            }
        } catch (IOException unreachable) {
            throw new NotSent("unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotSent("stopped");
        }
    }
}
