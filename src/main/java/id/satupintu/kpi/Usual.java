package id.satupintu.kpi;

import java.util.List;
import java.util.Optional;

/**
 * How something usually goes, by nearest rank over comparable days.
 *
 * @param low the tenth of a hundred
 * @param high the ninetieth of a hundred
 * @param days how many days had a value
 */
public record Usual(double low, double median, double high, int days) {

    /** Fewer days say nothing about what is usual. */
    public static final int FEWEST_DAYS = 4;

    /** How many weeks one looks back. */
    public static final int WEEKS = 8;

    private static final int LOW = 10;
    private static final int MIDDLE = 50;
    private static final int HIGH = 90;
    private static final int ALL = 100;

    /** Of the values of days; empty under {@value #FEWEST_DAYS}. */
    public static Optional<Usual> of(List<Double> values) {
        if (values.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        List<Double> sorted = values.stream().sorted().toList();
        return Optional.of(new Usual(at(sorted, LOW), at(sorted, MIDDLE), at(sorted, HIGH), sorted.size()));
    }

    private static double at(List<Double> sorted, int percent) {
        int rank = (int) Math.ceil(sorted.size() * (double) percent / ALL);
        return sorted.get(rank - 1);
    }
}
