package id.satupintu.simulation.bulk;

import java.util.List;

/** Whether two samples of lengths of time can come from one distribution (the two-sample test of Kolmogorov and Smirnov). */
final class Kolmogorov {

    /** So far apart two samples of one distribution are by chance once in a hundred million times. */
    private static final double FAR = 3.1;

    private Kolmogorov() {}

    static boolean same(List<Long> one, List<Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        double size = Math.sqrt((double) one.size() * other.size() / (one.size() + other.size()));
        return distance(one, other) * size < FAR;
    }

    /** The largest difference between the shares that lie at or below a value. */
    static double distance(List<Long> one, List<Long> other) {
        List<Long> ones = one.stream().sorted().toList();
        List<Long> others = other.stream().sorted().toList();
        double largest = 0;
        int below = 0;
        int otherBelow = 0;
        while (below < ones.size() && otherBelow < others.size()) {
            long value = Math.min(ones.get(below), others.get(otherBelow));
            while (below < ones.size() && ones.get(below) == value) {
                below++;
            }
            while (otherBelow < others.size() && others.get(otherBelow) == value) {
                otherBelow++;
            }
            largest = Math.max(largest, Math.abs((double) below / ones.size() - (double) otherBelow / others.size()));
        }
        return largest;
    }
}
