package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Lengths;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often durations occurred: those of single facts as they were, those of the rollups by buckets that are one percent
 * wide, whose sums are exact.
 */
final class Durations {

    private static final int HUNDRED = 100;

    private record Bucket(long times, long millis) {
        Bucket and(Bucket other) {
            return new Bucket(times + other.times, millis + other.millis);
        }

        double seconds() {
            return millis / 1000.0 / times;
        }
    }

    private final Map<Long, Bucket> single = new HashMap<>();
    private final Lengths rolled = new Lengths();

    void add(long millis, long times) {
        single.merge(millis, new Bucket(times, millis * times), Bucket::and);
    }

    /** Adds what a cell of the rollups holds. */
    void add(byte[] packed) {
        rolled.addAll(packed);
    }

    void addAll(Durations others) {
        others.single.forEach((key, bucket) -> single.merge(key, bucket, Bucket::and));
        rolled.addAll(others.rolled);
    }

    private Stream<Bucket> buckets() {
        Stream.Builder<Bucket> kept = Stream.builder();
        rolled.each((bucket, times, millis) -> kept.add(new Bucket(times, millis)));
        return Stream.concat(single.values().stream(), kept.build());
    }

    long count() {
        return rolled.count()
                + single.values().stream().mapToLong(Bucket::times).sum();
    }

    /** The mean in seconds, exact; null when there is none. */
    @Nullable
    Double mean() {
        long all = count();
        long millis = rolled.millis()
                + single.values().stream().mapToLong(Bucket::millis).sum();
        return all == 0 ? null : millis / 1000.0 / all;
    }

    /**
     * The nearest rank: the shortest duration within which at least {@code percent} of all hundred lie, in seconds, exact
     * for single facts and to one percent for rolled ones; null when there is none.
     */
    @Nullable
    Double seconds(int percent) {
        long rank = Math.max(1, Math.ceilDiv(count() * percent, HUNDRED));
        if (single.isEmpty()) {
            double millis = rolled.ranked(rank);
            return Double.isNaN(millis) ? null : (Double) (millis / 1000.0);
        }
        long reached = 0;
        for (Bucket bucket :
                buckets().sorted(Comparator.comparingDouble(Bucket::seconds)).toList()) {
            reached += bucket.times;
            if (reached >= rank) {
                return bucket.seconds();
            }
        }
        return null;
    }

    /** The same with as much as {@code open} ones have lasted so far: they will last longer, so it is a lower bound. */
    @Nullable
    Double atLeast(int percent, Durations open) {
        Durations all = new Durations();
        all.addAll(this);
        all.addAll(open);
        return all.seconds(percent);
    }
}
