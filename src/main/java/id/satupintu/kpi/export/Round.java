package id.satupintu.kpi.export;

import org.jspecify.annotations.Nullable;

/** Round ends of axes. */
final class Round {

    private static final double[] STEPS = {1.2, 1.6, 2, 2.4, 3.2, 4, 8};
    private static final double[] RATES = {0.01, 0.02, 0.05, 0.1};
    private static final double STEPS_OF_RATES = 4;
    private static final double TINY = 1e-9;
    private static final double HALF_A_MINUTE = 30;

    private Round() {}

    /** Where an axis of rates of four round steps begins that lie close together, so that it ends at or above the largest. */
    static double floor(double least, double largest) {
        double step = step(least, largest);
        double floor = Math.floor(least / step + TINY) * step;
        return Math.max(0, Math.min(floor, 1 - STEPS_OF_RATES * step));
    }

    /** Such a step. */
    static double step(double least, double largest) {
        for (double step : RATES) {
            if (Math.floor(least / step + TINY) * step + STEPS_OF_RATES * step >= largest - TINY) {
                return step;
            }
        }
        return 1 / STEPS_OF_RATES;
    }

    /** The next round number, four steps of which are round too; a rate ends at 100 %. */
    static double up(double largest, Column.@Nullable Form form) {
        if (form == Column.Form.RATE) {
            return largest > 0.5 ? 1 : largest > 0.2 ? 0.5 : largest > 0.1 ? 0.2 : 0.1;
        }
        if (form == Column.Form.DURATION) {
            return 4 * HALF_A_MINUTE * Math.max(1, Math.ceil(largest / (4 * HALF_A_MINUTE)));
        }
        double whole = Math.max(4, largest);
        double ten = Math.pow(10, Math.floor(Math.log10(whole)));
        for (double step : STEPS) {
            if (step * ten >= whole) {
                return step * ten;
            }
        }
        return 12 * ten;
    }
}
