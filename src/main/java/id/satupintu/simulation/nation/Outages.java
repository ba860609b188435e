package id.satupintu.simulation.nation;

/**
 * How often the tool of the TLs is slow at each site, and for how long.
 *
 * @param times on the day
 * @param minutes on average; each lasts between a third and five thirds of it
 */
public record Outages(int times, int minutes) {

    public static final Outages USUAL = new Outages(1, 15);

    private static final int MOST = 6;
    private static final int LONGEST = 60;
    private static final int SHARE = 3;
    private static final int SHARES = 5;

    void check() {
        NationalRefused.unless(times >= 0 && times <= MOST, "outages");
        NationalRefused.unless(minutes >= 1 && minutes <= LONGEST, "outageMinutes");
    }

    int shortest() {
        return Math.max(1, minutes / SHARE);
    }

    int longest() {
        return Math.max(1, minutes * SHARES / SHARE);
    }
}
