package id.satupintu.kpi.ui.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Between which limits chance alone lets a share lie, for each number behind it: people are looked at against these,
 * never ranked among each other.
 *
 * @param centre the share of all together
 */
record FunnelPlot(double centre) {

    /** Outside of it is one in twenty by chance. */
    static final double INNER = 1.959963984540054;

    /** Outside of it is one in five hundred by chance. */
    static final double OUTER = 3.090232306167813;

    private static final int STEPS = 40;

    /** Where a share lies. */
    enum Place {
        WITHIN,
        LOW,
        HIGH,
        VERY_LOW,
        VERY_HIGH
    }

    double low(double z, long n) {
        return Math.max(0, centre - spread(z, n));
    }

    double high(double z, long n) {
        return Math.min(1, centre + spread(z, n));
    }

    private double spread(double z, long n) {
        return z * Math.sqrt(centre * (1 - centre) / n);
    }

    Place place(double share, long n) {
        if (share < low(OUTER, n)) {
            return Place.VERY_LOW;
        }
        if (share > high(OUTER, n)) {
            return Place.VERY_HIGH;
        }
        if (share < low(INNER, n)) {
            return Place.LOW;
        }
        return share > high(INNER, n) ? Place.HIGH : Place.WITHIN;
    }

    /** Pairs of number and limit from the fewest to the most. */
    List<List<Double>> line(double z, boolean upper, long fewest, long most) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToLong(step -> fewest + (most - fewest) * step / STEPS)
                .distinct()
                .mapToObj(n -> List.of((double) n, upper ? high(z, n) : low(z, n)))
                .toList();
    }
}
