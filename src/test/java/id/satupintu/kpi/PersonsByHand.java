package id.satupintu.kpi;

import id.satupintu.callguide.RequestRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who called again about the same: seven days from the first contact are one matter; the eighth opens another. */
final class PersonsByHand {

    private static final Duration WEEK = Duration.ofDays(7);

    private final History history;
    private final Map<UUID, RequestRecorded> firsts = new HashMap<>();

    PersonsByHand(History history) {
        this.history = history;
        Map<String, RequestRecorded> open = new HashMap<>();
        history.requests.values().stream()
                .filter(r -> r.personKey() != null && !lost(r))
                .sorted(Comparator.comparing(RequestRecorded::startedAt).thenComparing(RequestRecorded::requestId))
                .forEach(r -> {
                    String matter = r.personKey() + r.transaction();
                    RequestRecorded first = open.get(matter);
                    if (first == null || !within(first, r.startedAt())) {
                        open.put(matter, r);
                        first = r;
                    }
                    firsts.put(r.requestId(), first);
                });
    }

    /** Lost with a dropped call before it came to an end. */
    boolean lost(RequestRecorded r) {
        return Objects.requireNonNull(history.calls.get(r.callId())).dropped()
                && r.outcome().equals("UNFINISHED");
    }

    RequestRecorded firstOf(RequestRecorded r) {
        return firsts.getOrDefault(r.requestId(), r);
    }

    /** Said in the call in which its matter was first heard of. */
    boolean inFirstCall(RequestRecorded r) {
        return firstOf(r).callId().equals(r.callId());
    }

    /** Whether its person called again about the same: what is said twice in one call is one contact. */
    boolean returned(RequestRecorded r) {
        RequestRecorded first = firstOf(r);
        return history.requests.values().stream()
                .filter(other -> firstOf(other).equals(first))
                .anyMatch(other -> !other.callId().equals(first.callId()));
    }

    /** Not known in the call, and there on a later contact or in the other system. */
    boolean seenLater(RequestRecorded r) {
        if (r.personKey() == null || !"UNKNOWN".equals(r.installed())) {
            return false;
        }
        boolean told = history.requests.values().stream()
                .filter(other -> r.personKey().equals(other.personKey()))
                .filter(other -> other.startedAt().isAfter(r.startedAt()))
                .anyMatch(other -> "ALREADY".equals(other.hadApp()) || "YES".equals(other.installed()));
        return told
                || history.glimpses.stream()
                        .filter(glimpse -> glimpse.kind().equals("INSTALLED"))
                        .filter(glimpse -> glimpse.caller().key().equals(r.personKey()))
                        .anyMatch(glimpse -> !glimpse.at().isBefore(r.startedAt()));
    }

    /** Whether a glimpse belongs to this request: the last about the same within the seven days before it. */
    boolean glimpsed(RequestRecorded r, String kind) {
        return history.glimpses.stream()
                .filter(glimpse ->
                        glimpse.kind().equals(kind) && r.transaction().equals(glimpse.transaction()))
                .filter(glimpse -> glimpse.caller().key().equals(r.personKey()))
                .map(this::source)
                .anyMatch(sources -> !sources.isEmpty() && sources.getLast().equals(r));
    }

    private List<RequestRecorded> source(History.Glimpse glimpse) {
        return history.requests.values().stream()
                .filter(r -> glimpse.caller().key().equals(r.personKey()) && !lost(r))
                .filter(r -> r.transaction().equals(glimpse.transaction()))
                .filter(r -> !glimpse.at().isBefore(r.startedAt()) && within(r, glimpse.at()))
                .sorted(Comparator.comparing(RequestRecorded::startedAt).thenComparing(RequestRecorded::requestId))
                .toList();
    }

    private static boolean within(RequestRecorded first, Instant at) {
        return at.isBefore(first.startedAt().plus(WEEK));
    }
}
