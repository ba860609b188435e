package id.satupintu.kpi.rollup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How often lengths of time occurred, in logarithmic buckets that are one percent wide, with the sum of each bucket in
 * milliseconds. The rollups keep it packed, see {@link Packing}.
 */
public final class Lengths {

    /** Natural logarithm of 1.01: a bucket is one percent wide. */
    private static final double WIDTH = Math.log(1.01);

    private static final int SLACK = 8;

    /** Those of a cell that has few; once there are more, all lie in buckets. */
    private @Nullable Singles few;

    private int first;
    private int[] times = {};
    private long[] sums = {};

    /** Takes one bucket. */
    public interface Taker {
        void take(int bucket, int times, long millis);
    }

    /** The bucket of a length; nothing and less is in bucket 0. */
    public static int bucket(long millis) {
        return millis <= 0 ? 0 : 1 + (int) Math.floor(Math.log(millis) / WIDTH);
    }

    /** Adds single lengths, or takes them away. */
    void add(long millis, int often) {
        add(bucket(millis), often, millis * often);
    }

    /** Adds to one bucket. */
    public void add(int bucket, int often, long millis) {
        if (times.length > 0 || !isOneOfFew(bucket, often, millis)) {
            settle();
            put(bucket, often, millis);
        }
    }

    private boolean isOneOfFew(int bucket, int often, long millis) {
        if (few == null) {
            few = new Singles();
        }
        return few.add(bucket, often, millis);
    }

    /** Puts the few into their buckets. */
    private void settle() {
        if (few != null) {
            few.each(this::put);
            few = null;
        }
    }

    private void put(int bucket, int often, long millis) {
        reach(bucket);
        times[bucket - first] += often;
        sums[bucket - first] += millis;
    }

    /** Adds everything that others hold. */
    public void addAll(Lengths others) {
        others.each(this::add);
    }

    /** Adds everything that was packed. */
    public void addAll(byte[] packed) {
        settle();
        Packing.each(packed, this::put);
    }

    private void reach(int bucket) {
        if (times.length == 0) {
            first = bucket;
            times = new int[1];
            sums = new long[1];
        } else if (bucket < first || bucket >= first + times.length) {
            int slack = Math.max(SLACK, times.length / 2);
            int low = bucket < first ? Math.max(0, bucket - slack) : first;
            int high = Math.max(first + times.length, bucket < first ? 0 : bucket + slack);
            int[] widerTimes = new int[high - low];
            long[] widerSums = new long[high - low];
            System.arraycopy(times, 0, widerTimes, first - low, times.length);
            System.arraycopy(sums, 0, widerSums, first - low, sums.length);
            first = low;
            times = widerTimes;
            sums = widerSums;
        }
    }

    /** Hands out each bucket with anything in it, the shortest first. */
    public void each(Taker taker) {
        if (few != null) {
            few.each(taker);
        }
        for (int at = 0; at < times.length; at++) {
            if (!isEmpty(at)) {
                taker.take(first + at, times[at], sums[at]);
            }
        }
    }

    /** How many there are. */
    public long count() {
        settle();
        return Arrays.stream(times).asLongStream().sum();
    }

    /** How long they are together, in milliseconds. */
    public long millis() {
        settle();
        return Arrays.stream(sums).sum();
    }

    /** The mean of the bucket in which the length of a rank lies, the shortest being 1, in milliseconds; NaN when there is none. */
    public double ranked(long rank) {
        settle();
        long reached = 0;
        for (int at = 0; at < times.length; at++) {
            reached += times[at];
            if (times[at] != 0 && reached >= rank) {
                return (double) sums[at] / times[at];
            }
        }
        return Double.NaN;
    }

    /** As the rollups keep it; the same lengths are packed to the same bytes. */
    public byte[] packed() {
        Packing packing = new Packing();
        each(packing);
        return packing.packed();
    }

    private boolean isEmpty(int at) {
        return times[at] == 0 && sums[at] == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lengths lengths && Arrays.equals(packed(), lengths.packed());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed());
    }
}
