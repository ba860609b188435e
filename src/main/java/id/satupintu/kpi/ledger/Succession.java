package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import java.time.Instant;

/**
 * What stands after one more telling about the same subject. The order of arrival makes no difference, and hearing the
 * same twice none either.
 */
final class Succession {

    private Succession() {}

    static Fact of(Fact standing, Fact told) {
        return switch (told.kind()) {
            case CALL, REQUEST -> told.version() > standing.version() ? told : standing;
            case VERIFICATION -> ofVerification(standing, told);
            case CALLBACK -> ofCallback(standing, told);
        };
    }

    /** The outcome is that of the highest version; the clock stopped at the first decision, whichever is heard first. */
    private static Fact ofVerification(Fact standing, Fact told) {
        if (standing.version() == told.version()) {
            return standing;
        }
        Fact later = told.version() > standing.version() ? told : standing;
        Fact first = endOf(told).isBefore(endOf(standing)) ? told : standing;
        return Told.timed(later.withThoseOf(first, TL, TAKEN_AT, ENDED_AT));
    }

    private static Instant endOf(Fact fact) {
        Instant end = fact.get(ENDED_AT, Instant.class);
        return end == null ? Instant.MAX : end;
    }

    /** Promise and close are two halves; a close that comes first waits, uncounted, for its promise. */
    private static Fact ofCallback(Fact standing, Fact told) {
        long both = standing.version() | told.version();
        if (both == standing.version()) {
            return standing;
        }
        Fact promise = told.version() == Told.PROMISED ? told : standing;
        Fact close = told.version() == Told.PROMISED ? standing : told;
        return promise.withThoseOf(close, OUTCOME, ENDED_AT, AT).asVersion(both);
    }
}
