package id.satupintu.simulation.nation;

import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.script.Rates;
import java.time.LocalDate;

/**
 * What a simulated national day is like.
 *
 * @param day by each site's own calendar; a day that is over in all zones
 * @param calls of all nine sites together; the centre has 36,000 to 80,000
 * @param seed the same seed makes the same callers at the same moments
 * @param outages how often the tool of the TLs is slow at each site
 */
public record NationalPlan(LocalDate day, int calls, long seed, Rates rates, int outages) {

    public static final int FEWEST = 9;
    public static final int MOST = SimulationSettings.MOST_A_DAY;
    public static final int USUAL = 36_000;
    static final int MOST_OUTAGES = 6;
    private static final double MOST_RATE = 7;

    /** Whether what was given can be simulated at all. */
    void check(LocalDate lastDay) {
        refuseIf(day.isAfter(lastDay), "day");
        refuseIf(calls < FEWEST || calls > MOST, "calls");
        refuseIf(outages < 0 || outages > MOST_OUTAGES, "outages");
        refuseIf(outside(rates.exceptions(), MOST_RATE), "exceptions");
        refuseIf(outside(rates.mistakes(), MOST_RATE), "mistakes");
        refuseIf(outside(rates.mended(), 1), "mended");
    }

    private static boolean outside(double value, double most) {
        return !(value >= 0 && value <= most);
    }

    private static void refuseIf(boolean wrong, String field) {
        if (wrong) {
            throw new NationalRefused(field);
        }
    }
}
