package id.satupintu.kpi.rollup;

import java.util.Arrays;

/**
 * Single lengths of time as they came, put in order only when they are asked for. Most cells of an hour and of a person have
 * few of them, and then a row of buckets between the shortest and the longest would be nearly empty.
 */
final class Singles {

    private static final int FIRST = 8;
    private static final int MOST = 128;

    /** One number holds the bucket, which orders it, the length, and whether it is taken away. */
    private static final int BUCKET_AT = 51;

    private static final int BUCKETS = 1 << 12;
    private static final long LONGEST = (1L << BUCKET_AT - 1) - 1;

    private long[] held = new long[FIRST];
    private int many;

    /** Whether there was room for it; what occurs more than once, and what lasts for ages, has none. */
    boolean add(int bucket, int often, long millis) {
        long length = often * millis;
        boolean fits = bucket < BUCKETS && length >= 0 && length <= LONGEST;
        if (!fits || many == MOST || often != 1 && often != -1) {
            return false;
        }
        if (many == held.length) {
            held = Arrays.copyOf(held, 2 * many);
        }
        held[many++] = (long) bucket << BUCKET_AT | length << 1 | (often < 0 ? 1 : 0);
        return true;
    }

    /** Hands out each bucket with anything in it, the shortest first. */
    void each(Lengths.Taker taker) {
        Arrays.sort(held, 0, many);
        int at = 0;
        while (at < many) {
            long bucket = held[at] >>> BUCKET_AT;
            int times = 0;
            long millis = 0;
            for (; at < many && held[at] >>> BUCKET_AT == bucket; at++) {
                int often = (held[at] & 1) == 0 ? 1 : -1;
                times += often;
                millis += often * (held[at] >>> 1 & LONGEST);
            }
            if (times != 0 || millis != 0) {
                taker.take((int) bucket, times, millis);
            }
        }
    }
}
