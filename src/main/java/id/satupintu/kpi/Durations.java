package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Timing;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often durations occurred, by buckets that are one percent wide; the sum of each bucket is exact. */
final class Durations {

    private record Bucket(long times, long millis) {
        Bucket and(Bucket other) {
            return new Bucket(times + other.times, millis + other.millis);
        }
    }

    private final Map<Integer, Bucket> buckets = new TreeMap<>();

    void add(long millis, long times) {
        add(Timing.bucket(millis), times, millis * times);
    }

    /** Adds a bucket as the rollups keep it. */
    void add(int bucket, long times, long millis) {
        buckets.merge(bucket, new Bucket(times, millis), Bucket::and);
    }

    void addAll(Durations others) {
        others.buckets.forEach((key, bucket) -> buckets.merge(key, bucket, Bucket::and));
    }

    long count() {
        return buckets.values().stream().mapToLong(Bucket::times).sum();
    }

    /** The mean in seconds, exact; null when there is none. */
    @Nullable
    Double mean() {
        long all = count();
        return all == 0
                ? null
                : buckets.values().stream().mapToLong(Bucket::millis).sum() / 1000.0 / all;
    }

    /**
     * The nearest rank: the shortest duration within which at least {@code percent} of all hundred lie, in seconds to one
     * percent, exact where its bucket holds but one value; null when there is none.
     */
    @Nullable
    Double seconds(int percent) {
        return within(percent, count());
    }

    /**
     * The same as if {@code open} more had lasted longer than any of these: a lower bound while they are open. Null when
     * the rank falls among them.
     */
    @Nullable
    Double atLeast(int percent, long open) {
        return within(percent, count() + open);
    }

    private @Nullable Double within(int percent, long all) {
        long reached = 0;
        for (Bucket bucket : buckets.values()) {
            reached += bucket.times;
            if (reached * 100 >= all * percent) {
                return bucket.millis / 1000.0 / bucket.times;
            }
        }
        return null;
    }
}
