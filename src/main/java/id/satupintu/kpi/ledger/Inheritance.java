package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a fact takes over from the others of its family, so that each fact can be counted by itself: a call the unit and
 * the legs of its requests, a request whether it was lost with its call, a verification or callback what its request says.
 */
final class Inheritance {

    /** Where nothing is known. */
    static final String NONE = "NONE";

    /** A dropped call none of whose requests came to an end: it counts nowhere. */
    private static final String LOST = "LOST";

    private static final String CLOSED = "CLOSED";
    private static final String UNFINISHED = "UNFINISHED";

    private final Collection<Fact> family;

    Inheritance(Collection<Fact> family) {
        this.family = family;
    }

    Fact of(Fact fact) {
        return switch (fact.kind()) {
            case CALL -> ofCall(fact);
            case REQUEST -> legged(ofRequest(fact));
            case VERIFICATION -> legged(fromRequest(fact, UNIT, EXCEPTION_KIND));
            case CALLBACK ->
                legged(fromRequest(kept(fromVerification(fact)), UNIT, EXCEPTION_KIND, TRANSACTION_CODE, CSO, EDITION));
        };
    }

    private Fact ofCall(Fact call) {
        List<Fact> requests = requests();
        String unit = requests.stream()
                .map(request -> request.get(UNIT, String.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String legs =
                requests.stream().map(Inheritance::leg).distinct().sorted().collect(Collectors.joining(","));
        boolean lost = call.is(DROPPED) && requests.stream().allMatch(Inheritance::unfinished);
        return call.with(OUTCOME, lost ? LOST : CLOSED)
                .with(UNIT, unit)
                .with(LEGS, "," + (legs.isEmpty() ? NONE + "/" + NONE : legs) + ",")
                .with(ROUTE, CallSummary.route(requests))
                .with(CHOICE, CallSummary.choice(requests))
                .with(TL_WAIT_MS, CallSummary.waited(call, family));
    }

    private Fact ofRequest(Fact request) {
        boolean promised = family.stream()
                .anyMatch(fact ->
                        fact.kind() == FactKind.CALLBACK && request.subject().equals(fact.get(REQUEST_ID, UUID.class)));
        return request.with(DROPPED, dropped() && unfinished(request))
                .with(PROMISED, promised ? true : null)
                .with(NOTED, request.get(NOTED_AT, Instant.class) == null ? null : true)
                .with(ESCALATED, request.get(ESCALATED_AT, Instant.class) == null ? null : true)
                .withTime(REGISTER_MS, STARTED_AT, REGISTERED_AT);
    }

    private static Fact kept(Fact callback) {
        Instant end = callback.get(ENDED_AT, Instant.class);
        Instant due = callback.get(DUE_AT, Instant.class);
        return callback.with(KEPT, end == null || due == null || end.isAfter(due) ? null : true);
    }

    /** The earliest first; its unit is the one that the call counts for. */
    private List<Fact> requests() {
        return family.stream()
                .filter(fact -> fact.kind() == FactKind.REQUEST && fact.values().containsKey(STARTED_AT))
                .sorted(Comparator.comparing(Inheritance::start).thenComparing(Fact::subject))
                .toList();
    }

    private static Instant start(Fact fact) {
        return Objects.requireNonNullElse(fact.get(STARTED_AT, Instant.class), Instant.MAX);
    }

    private static boolean unfinished(Fact request) {
        return request.text(OUTCOME, UNFINISHED).equals(UNFINISHED);
    }

    private boolean dropped() {
        return family.stream().anyMatch(fact -> fact.kind() == FactKind.CALL && fact.is(DROPPED));
    }

    private Fact fromRequest(Fact fact, Column... columns) {
        return from(FactKind.REQUEST, fact.get(REQUEST_ID, UUID.class), fact, columns);
    }

    private Fact fromVerification(Fact callback) {
        UUID id = callback.get(VERIFICATION_ID, UUID.class);
        return from(FactKind.VERIFICATION, id, callback, TRANSACTION_CODE, EDITION);
    }

    private Fact from(FactKind kind, @Nullable UUID subject, Fact fact, Column... columns) {
        Predicate<Fact> source =
                other -> other.kind() == kind && other.subject().equals(subject);
        return family.stream()
                .filter(source)
                .findFirst()
                .map(other -> fact.withThoseOf(other, columns))
                .orElse(fact);
    }

    private static Fact legged(Fact fact) {
        return fact.with(LEGS, "," + leg(fact) + ",");
    }

    private static String leg(Fact fact) {
        String transaction = fact.text(TRANSACTION_CODE, NONE);
        String plain = transaction.equals("NON_NIAGA") ? transaction : NONE;
        return transaction + "/" + fact.text(EXCEPTION_KIND, plain);
    }
}
