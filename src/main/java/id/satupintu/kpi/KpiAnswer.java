package id.satupintu.kpi;

import org.jspecify.annotations.Nullable;

/**
 * One indicator, with all that one has to know to believe it.
 *
 * @param value a fraction or seconds, null unless {@code state} is KNOWN
 * @param n by how many it is divided, or how many were timed; always told
 * @param low lower end of the 95 % interval of a rate (Wilson), null for lengths of time
 * @param high upper end
 * @param target what the centre has set itself, null when it has not
 * @param atLeast the same with those that are still open, null where none is or it is not told
 */
public record KpiAnswer(
        Indicator indicator,
        State state,
        @Nullable Double value,
        long n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double target,
        @Nullable AtLeast atLeast) {

    /** A lower bound: what would be told if those that wait were decided now. */
    public record AtLeast(double seconds, long waiting) {}

    /** Without a lower bound. */
    public KpiAnswer(
            Indicator indicator,
            State state,
            @Nullable Double value,
            long n,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double target) {
        this(indicator, state, value, n, low, high, target, null);
    }

    /** Whether there is a value, and if not, why. */
    public enum State {
        KNOWN,
        /** A rate of fewer than 20 would say more than is known. */
        TOO_FEW,
        /** Nothing of the kind happened. */
        NOTHING,
        /** Nobody told us of all the days what only another system can see. */
        NO_SOURCE,
        /** It can be told of what is older than seven days only. */
        TOO_YOUNG
    }

    /** The value where it may be told to people: of fewer than 20 a length of time says no more than a rate does. */
    public @Nullable Double told() {
        return n < KpiRow.FEWEST ? null : value;
    }

    /** Why there is nothing to tell; KNOWN where there is. */
    public State why() {
        return state == State.KNOWN && told() == null ? State.TOO_FEW : state;
    }

    /** The lower bound where it may be told: of fewer than 20, those that wait among them, it says too little as well. */
    public @Nullable AtLeast bound() {
        return atLeast == null || n + atLeast.waiting() < KpiRow.FEWEST ? null : atLeast;
    }

    KpiAnswer with(@Nullable AtLeast bound) {
        return new KpiAnswer(indicator, state, value, n, low, high, target, bound);
    }

    static KpiAnswer without(Indicator indicator, State why, long n, @Nullable Double target) {
        return new KpiAnswer(indicator, why, null, n, null, null, target);
    }
}
