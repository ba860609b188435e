package id.satupintu.verification.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What to expect of the next quarter of an hour. Every {@link Basis} is tried on quarters that are over, those of the
 * last three hours and those at this time of earlier days, as if they were still to come; the one that missed least
 * speaks, and says by how much it missed.
 */
public final class Forecast {

    /** Spans in a quarter of an hour. */
    static final int QUARTER = 3;

    private static final int LATEST = 12;
    private static final List<Long> EARLIER_DAYS = List.of(1L, 2L, 7L);
    private static final int AROUND = 2;
    private static final long SPANS_A_DAY = Duration.ofDays(1).dividedBy(Arrivals.SPAN);

    private static final int FEWEST_TRIES = 8;
    private static final int FEWEST_CALLERS = 12;
    private static final long RECENT = Duration.ofHours(6).dividedBy(Arrivals.SPAN);

    private Forecast() {}

    private record Tried(Basis basis, double missed, int times) {}

    /** Empty while there is too little history to try anything on. */
    public static Optional<Expected> of(Arrivals arrivals, Instant now) {
        long begin = Arrivals.spanOf(now) + 1;
        if (arrivals.between(begin - 1 - RECENT, begin - 1) < FEWEST_CALLERS) {
            return Optional.empty();
        }
        return Stream.of(Basis.values())
                .filter(basis -> basis.expect(arrivals, begin).isPresent())
                .map(basis -> tried(basis, arrivals, begin))
                .filter(tried -> tried.times >= FEWEST_TRIES)
                .min(Comparator.comparingDouble(Tried::missed))
                .map(best -> new Expected(
                        (int) Math.round(best.basis.expect(arrivals, begin).orElseThrow()),
                        (int) Math.ceil(best.missed),
                        best.times,
                        best.basis));
    }

    /** Each quarter that is over, expected by what was known before it. */
    private static Tried tried(Basis basis, Arrivals arrivals, long next) {
        DoubleSummaryStatistics misses = over(next)
                .mapToObj(begin -> missed(basis, arrivals, begin))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .summaryStatistics();
        return new Tried(basis, misses.getAverage(), (int) misses.getCount());
    }

    private static LongStream over(long next) {
        LongStream latest = LongStream.rangeClosed(1, LATEST).map(quarter -> next - 1 - quarter * QUARTER);
        LongStream earlier = EARLIER_DAYS.stream()
                .mapToLong(days -> next - days * SPANS_A_DAY)
                .flatMap(then -> LongStream.range(-AROUND, AROUND).map(quarter -> then + quarter * QUARTER));
        return LongStream.concat(latest, earlier);
    }

    private static OptionalDouble missed(Basis basis, Arrivals arrivals, long begin) {
        OptionalDouble expected = basis.expect(arrivals, begin);
        return expected.isPresent()
                ? OptionalDouble.of(Math.abs(expected.getAsDouble() - arrivals.between(begin, begin + QUARTER)))
                : expected;
    }
}
