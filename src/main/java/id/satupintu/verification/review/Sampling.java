package id.satupintu.verification.review;

import java.util.UUID;

/** Draws decisions for a second look: the same seed draws the same, and nobody can tell beforehand which. */
record Sampling(long seed, double rate) {

    private static final double STEPS = 1L << 53;

    boolean draws(UUID decided, long version) {
        long mixed =
                mix(seed ^ mix(decided.getMostSignificantBits() ^ mix(decided.getLeastSignificantBits() + version)));
        return (mixed >>> 11) / STEPS < rate;
    }

    /** SplitMix64: every bit of the input moves every bit of the output. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
