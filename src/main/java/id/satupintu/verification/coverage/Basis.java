package id.satupintu.verification.coverage;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What an expectation is made from. Each way is tried against the past, and the one that was closest speaks. */
public enum Basis {
    /** It goes on as in the last hour. */
    LAST_HOUR(null, 0),
    /** As at this time on the last seven days, at today's level. */
    LAST_DAYS(Duration.ofDays(1), 7),
    /** As at this time on the same weekday of the last four weeks, at today's level. */
    SAME_WEEKDAYS(Duration.ofDays(7), 4);

    private static final int FEWEST_DAYS = 2;
    private static final int HOUR = 12;
    private static final double QUARTERS = 4.0;
    /** Keeps a quiet hour from saying much: as if so many more had come both then and now. */
    private static final double CALM = 4.0;

    private final List<Long> lags;

    Basis(@Nullable Duration step, int times) {
        long spans = step == null ? 0 : step.dividedBy(Arrivals.SPAN);
        lags = LongStream.rangeClosed(1, times).mapToObj(time -> time * spans).toList();
    }

    /**
     * How many will come in the quarter of an hour that begins with this span, by what was known one span earlier; empty
     * when the records do not reach back far enough.
     */
    OptionalDouble expect(Arrivals arrivals, long begin) {
        long known = begin - 1;
        if (lags.isEmpty()) {
            return arrivals.reachBack(known - HOUR)
                    ? OptionalDouble.of(arrivals.between(known - HOUR, known) / QUARTERS)
                    : OptionalDouble.empty();
        }
        List<Long> usable = lags.stream()
                .filter(lag -> arrivals.reachBack(known - HOUR - lag))
                .toList();
        if (usable.size() < FEWEST_DAYS) {
            return OptionalDouble.empty();
        }
        double then = mean(arrivals, usable, begin, begin + Forecast.QUARTER);
        double hourThen = mean(arrivals, usable, known - HOUR, known);
        double level = (arrivals.between(known - HOUR, known) + CALM) / (hourThen + CALM);
        return OptionalDouble.of(then * level);
    }

    private static double mean(Arrivals arrivals, List<Long> lags, long from, long to) {
        return lags.stream()
                .mapToInt(lag -> arrivals.between(from - lag, to - lag))
                .average()
                .orElse(0);
    }
}
