package id.satupintu.simulation.bulk;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether two samples of counts can come from one distribution. */
final class ChiSquare {

    /** So many standard deviations above what chance does; it happens by chance once in a hundred million times. */
    private static final double FAR = 5.6;

    private static final int FEWEST_EXPECTED = 5;

    private ChiSquare() {}

    /** Cells that are too thin to be compared are put together. */
    static boolean same(Map<String, Long> one, Map<String, Long> other) {
        double ones = sum(one);
        double others = sum(other);
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        double statistic = 0;
        int cells = 0;
        long[] rest = new long[2];
        for (String key : keys) {
            long a = one.getOrDefault(key, 0L);
            long b = other.getOrDefault(key, 0L);
            if ((a + b) * Math.min(ones, others) / (ones + others) < FEWEST_EXPECTED) {
                rest[0] += a;
                rest[1] += b;
            } else {
                statistic += distance(a, b, ones, others);
                cells++;
            }
        }
        if (rest[0] + rest[1] > 0) {
            statistic += distance(rest[0], rest[1], ones, others);
            cells++;
        }
        int freedom = Math.max(1, cells - 1);
        return normal(statistic, freedom) < FAR;
    }

    private static double sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double distance(long a, long b, double ones, double others) {
        double difference = a * Math.sqrt(others / ones) - b * Math.sqrt(ones / others);
        return difference * difference / (a + b);
    }

    /** The cube root of a chi-square is nearly normal (Wilson and Hilferty). */
    private static double normal(double statistic, int freedom) {
        double spread = 2.0 / (9 * freedom);
        return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
    }
}
