package id.satupintu.kpi.export;

import org.jspecify.annotations.Nullable;

/** Round ends of axes. */
final class Round {

    private static final double[] STEPS = {1.2, 1.6, 2, 2.4, 3.2, 4, 8};
    private static final double HALF_A_MINUTE = 30;

    private Round() {}

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
