package id.satupintu.verification.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What to expect of the next quarter of an hour. Every {@link Basis} is tried on the quarters of the last six hours as
 * if they were still to come; the one that missed least speaks, and says by how much it missed.
 */
public final class Forecast {

    /** Spans in a quarter of an hour. */
    static final int QUARTER = 3;

    private static final int TRIES = 24;
    private static final int FEWEST_TRIES = 8;
    private static final int FEWEST_CALLERS = 12;

    private Forecast() {}

    private record Tried(Basis basis, double missed, int times) {}

    /** Empty while there is too little history to try anything on. */
    public static Optional<Expected> of(Arrivals arrivals, Instant now) {
        long begin = Arrivals.spanOf(now) + 1;
        long past = begin - 1 - (long) TRIES * QUARTER;
        if (arrivals.between(past, begin - 1) < FEWEST_CALLERS) {
            return Optional.empty();
        }
        return Stream.of(Basis.values())
                .filter(basis -> basis.expect(arrivals, begin).isPresent())
                .map(basis -> tried(basis, arrivals, begin - 1))
                .filter(tried -> tried.times >= FEWEST_TRIES)
                .min(Comparator.comparingDouble(Tried::missed))
                .map(best -> new Expected(
                        (int) Math.round(best.basis.expect(arrivals, begin).orElseThrow()),
                        (int) Math.ceil(best.missed),
                        best.times,
                        best.basis));
    }

    /** Each quarter that is over, expected by what was known before it. */
    private static Tried tried(Basis basis, Arrivals arrivals, long end) {
        double[] misses = IntStream.rangeClosed(1, TRIES)
                .mapToLong(quarter -> end - (long) quarter * QUARTER)
                .mapToObj(begin -> missed(basis, arrivals, begin))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return new Tried(basis, IntStream.range(0, misses.length).mapToDouble(at -> misses[at]).average().orElse(0), misses.length);
    }

    private static OptionalDouble missed(Basis basis, Arrivals arrivals, long begin) {
        OptionalDouble expected = basis.expect(arrivals, begin);
        return expected.isPresent()
                ? OptionalDouble.of(Math.abs(expected.getAsDouble() - arrivals.between(begin, begin + QUARTER)))
                : expected;
    }
}
