package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiRow;
import org.jspecify.annotations.Nullable;

/**
 * A number by itself as a file computes with it.
 *
 * @param value a count, a fraction or seconds; null where the screen tells why there is none
 * @param n of how many it speaks, null where it is itself how many, or where nobody told
 * @param low lower end of its interval
 * @param high upper end
 * @param target what the centre has set itself, null when it has not
 */
public record Amount(
        Format format,
        @Nullable Double value,
        @Nullable Long n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double target) {

    /** How many there are. */
    public static Amount count(long count) {
        return new Amount(Format.NUMBER, (double) count, null, null, null, null);
    }

    /** A length of time of which it does not matter of how many it speaks. */
    public static Amount seconds(@Nullable Double seconds) {
        return new Amount(Format.SECONDS, seconds, null, null, null, null);
    }

    /** A fraction or a length of time of so many, with what was to be reached. */
    public static Amount of(Format format, @Nullable Double value, long n, @Nullable Double target) {
        return new Amount(format, value, n, null, null, target);
    }

    /** An indicator; of fewer than 20 no more than the screen tells. */
    public static Amount of(KpiAnswer answer) {
        Format format = Format.of(answer.indicator());
        Long n = answer.state() == KpiAnswer.State.NO_SOURCE ? null : answer.n();
        return answer.n() < KpiRow.FEWEST || answer.value() == null
                ? new Amount(format, null, n, null, null, answer.target())
                : new Amount(format, answer.value(), n, answer.low(), answer.high(), answer.target());
    }
}
