package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a call is called after the requests and verifications in it, so that its handling time can be cut by that. */
final class CallSummary {

    private static final String MIXED = "MIXED";
    private static final String GUIDED = "NOW";
    private static final String ALONE = "ALONE";

    private CallSummary() {}

    /** The route of all its requests. */
    static @Nullable String route(List<Fact> requests) {
        List<String> routes = requests.stream()
                .map(request -> request.text(ROUTE, Inheritance.NONE))
                .distinct()
                .toList();
        return routes.isEmpty() ? null : routes.size() == 1 ? routes.getFirst() : MIXED;
    }

    /** Guided, as soon as anything in the call was; else left alone. */
    static @Nullable String choice(List<Fact> requests) {
        return Stream.of(GUIDED, ALONE)
                .filter(way -> requests.stream()
                        .anyMatch(request ->
                                request.text(CHOICE, Inheritance.NONE).equals(way)))
                .findFirst()
                .orElse(null);
    }

    /** How long TLs let the caller wait: from each hand-over to its end, as far as it lies within the call. */
    static @Nullable Long waited(Fact call, Collection<Fact> family) {
        Instant end = call.get(ENDED_AT, Instant.class);
        if (end == null) {
            return null;
        }
        long waited = family.stream()
                .filter(fact -> fact.kind() == FactKind.VERIFICATION)
                .mapToLong(fact -> within(fact, end))
                .sum();
        return waited == 0 ? null : waited;
    }

    private static long within(Fact verification, Instant callEnd) {
        Instant from = verification.get(STARTED_AT, Instant.class);
        Instant to = verification.get(ENDED_AT, Instant.class);
        Instant until = to == null || to.isAfter(callEnd) ? callEnd : to;
        return from == null ? 0 : Math.max(0, Duration.between(from, until).toMillis());
    }
}
