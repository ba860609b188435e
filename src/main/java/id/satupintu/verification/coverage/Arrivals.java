package id.satupintu.verification.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many requests were handed over at one place, by spans of five minutes since the epoch. */
public final class Arrivals {

    /** Length of one span. */
    static final Duration SPAN = Duration.ofMinutes(5);

    private final NavigableMap<Long, Integer> counts;

    public Arrivals(Map<Long, Integer> counts) {
        this.counts = new TreeMap<>(counts);
    }

    /** The number of the span in which this moment lies. */
    public static long spanOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SPAN.toSeconds());
    }

    /** How many came in the spans from the first, inclusive, to the last, exclusive. */
    int between(long from, long to) {
        return counts.subMap(from, to).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether there are records from that span on, or from before. */
    boolean reachBack(long span) {
        return !counts.isEmpty() && counts.firstKey() <= span;
    }
}
