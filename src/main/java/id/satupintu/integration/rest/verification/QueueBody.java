package id.satupintu.integration.rest.verification;

import id.satupintu.verification.QueuePage;
import java.util.List;
import java.util.Locale;

/** Requests in serving order, and how many there are in all. */
record QueueBody(List<RequestBody> items, long total) {

    static QueueBody of(QueuePage page, Locale language) {
        return new QueueBody(
                page.items().stream()
                        .map(view -> RequestBody.of(view, language))
                        .toList(),
                page.total());
    }
}
