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
 * @param rates how often what does not go smoothly happens
 * @param crews who is at work, and how fast
 * @param outages how often the tool of the TLs is slow at each site, and for how long
 */
public record NationalPlan(LocalDate day, int calls, long seed, Rates rates, Crews crews, Outages outages) {

    public static final int FEWEST = 9;
    public static final int MOST = SimulationSettings.MOST_A_DAY;
    private static final int USUAL = 36_000;
    private static final long USUAL_SEED = 123;
    private static final double MOST_RATE = 7;

    /** A day as the centre usually is. */
    public static NationalPlan usual(LocalDate day) {
        return usual(day, USUAL, USUAL_SEED);
    }

    /** A day as the centre usually is, with so many calls. */
    public static NationalPlan usual(LocalDate day, int calls, long seed) {
        return new NationalPlan(day, calls, seed, Rates.USUAL, Crews.USUAL, Outages.USUAL);
    }

    /** The same with other rates. */
    public NationalPlan with(Rates others) {
        return new NationalPlan(day, calls, seed, others, crews, outages);
    }

    /** The same with others at work. */
    public NationalPlan with(Crews others) {
        return new NationalPlan(day, calls, seed, rates, others, outages);
    }

    /** The same with other outages. */
    public NationalPlan with(Outages others) {
        return new NationalPlan(day, calls, seed, rates, crews, others);
    }

    /** Refuses, by its field, what cannot be simulated at all. */
    void check(LocalDate lastDay) {
        NationalRefused.unless(!day.isAfter(lastDay), "day");
        NationalRefused.unless(calls >= FEWEST && calls <= MOST, "calls");
        within(rates.exceptions(), MOST_RATE, "exceptions");
        within(rates.mistakes(), MOST_RATE, "mistakes");
        within(rates.mended(), 1, "mended");
        within(rates.misjudged(), 1, "misjudged");
        within(rates.hangUps(), 1, "hangUps");
        within(rates.callAgain(), 1, "callAgain");
        crews.check();
        outages.check();
    }

    private static void within(double value, double most, String field) {
        NationalRefused.unless(value >= 0 && value <= most, field);
    }
}
