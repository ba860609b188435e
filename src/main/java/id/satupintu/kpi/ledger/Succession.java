package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands after one more telling about the same subject. The order of arrival makes no difference, and hearing the
 * same twice none either.
 */
final class Succession {

    /** What a request knows from others; a new version of it says nothing of that. */
    private static final Column[] FROM_OTHERS = {MATTER_ID, FIRST_CONTACT, RETURNED, SEEN, SENT, LEAKED};

    private Succession() {}

    static Fact of(Fact standing, Fact told) {
        return switch (told.kind()) {
            case CALL ->
                later(standing, told).withThoseOf(longest(standing, told), TALK_MS, HOLD_MS, AFTER_MS, HANDLE_MS);
            case REQUEST -> ofRequest(standing, told);
            case VERIFICATION -> ofVerification(standing, told);
            case CALLBACK -> ofCallback(standing, told);
        };
    }

    private static Fact later(Fact standing, Fact told) {
        return told.version() > standing.version() ? told : standing;
    }

    /** The telephone system adds leg to leg, so the longer total is the later one. */
    private static Fact longest(Fact standing, Fact told) {
        Long a = standing.get(HANDLE_MS, Long.class);
        Long b = told.get(HANDLE_MS, Long.class);
        return b == null || a != null && a >= b ? standing : told;
    }

    /** The numbers of other systems are told apart from the request and may come before it. */
    private static Fact ofRequest(Fact standing, Fact told) {
        Fact later = later(standing, told).withThoseOf(standing, FROM_OTHERS);
        for (Column moment : new Column[] {NOTED_AT, ESCALATED_AT, REGISTERED_AT}) {
            later = later.with(moment, earliest(standing, told, moment));
        }
        later = later.with(SIMONE_MS, shortest(standing, told, SIMONE_MS))
                .with(VERIFIED_AT_CLOSE, standing.is(VERIFIED_AT_CLOSE) || told.is(VERIFIED_AT_CLOSE) ? true : null);
        return TakenBack.counted(later.with(EXCEPTION_HEARD, TakenBack.latest(standing, told)));
    }

    /** The decision that counts is that of the highest version; it says itself when the clock stopped. */
    private static Fact ofVerification(Fact standing, Fact told) {
        Fact merged = later(standing, told).withThoseOf(standing, EVENTUAL);
        return ToldVerification.timed(merged.with(SHOWN_AT, heard(merged, standing, told, SHOWN_AT))
                .with(RELAYED_AT, heard(merged, standing, told, RELAYED_AT)));
    }

    /** What was seen or read out before the decision that counts was the result of one that was taken back. */
    private static @Nullable Instant heard(Fact merged, Fact one, Fact other, Column moment) {
        Instant end = merged.get(ENDED_AT, Instant.class);
        List<Instant> moments = Stream.of(one, other)
                .map(fact -> fact.get(moment, Instant.class))
                .filter(Objects::nonNull)
                .filter(at -> end == null || !at.isBefore(end))
                .sorted()
                .toList();
        return moments.isEmpty() ? null : end == null ? moments.getLast() : moments.getFirst();
    }

    private static @Nullable Instant earliest(Fact one, Fact other, Column moment) {
        Instant a = one.get(moment, Instant.class);
        Instant b = other.get(moment, Instant.class);
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    private static @Nullable Long shortest(Fact one, Fact other, Column span) {
        Long a = one.get(span, Long.class);
        Long b = other.get(span, Long.class);
        return a == null ? b : b == null || a < b ? a : b;
    }

    /** Promise and close are two halves; a close that comes first waits, uncounted, for its promise. */
    private static Fact ofCallback(Fact standing, Fact told) {
        long both = standing.version() | told.version();
        if (both == standing.version()) {
            return standing;
        }
        Fact promise = told.version() == Told.PROMISED ? told : standing;
        Fact close = told.version() == Told.PROMISED ? standing : told;
        return promise.withThoseOf(close, OUTCOME, ENDED_AT, AT)
                .asVersion(both)
                .withTime(DURATION_MS, STARTED_AT, ENDED_AT);
    }
}
