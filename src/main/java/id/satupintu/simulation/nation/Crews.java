package id.satupintu.simulation.nation;

import id.satupintu.simulation.floor.Leading;

/**
 * Who is at work on a national day, and how fast.
 *
 * @param csos of a team; each team has one TL
 * @param calls what a team takes on a day, so a site has as many teams as its calls need
 * @param talk talk takes this part of its usual time
 * @param leading how the TLs work
 */
public record Crews(int csos, int calls, double talk, Leading leading) {

    /** Ten CSOs and a TL for 900 calls, their busiest hour included. */
    public static final Crews USUAL = new Crews(10, 900, 1, Leading.USUAL);

    private static final int MOST_CSOS = 40;
    private static final int FEWEST_CALLS = 50;
    private static final int MOST_CALLS = 1_800;
    private static final double MOST_A_CSO = 120;
    private static final double MOST_A_LEADER = 3_600;
    private static final double FASTEST = 0.2;
    private static final double SLOWEST_TALK = 3;
    private static final double SLOWEST_LEADER = 4;

    /** What is wrong is refused by its field, also when each alone would do but nobody could get through the day. */
    void check() {
        NationalRefused.unless(calls >= FEWEST_CALLS && calls <= MOST_CALLS, "teamCalls");
        NationalRefused.unless(talk >= FASTEST && talk <= SLOWEST_TALK, "talk");
        NationalRefused.unless(csos >= 1 && csos <= MOST_CSOS && calls * talk <= MOST_A_CSO * csos, "csos");
        double pace = leading.pace();
        NationalRefused.unless(pace >= FASTEST && pace <= SLOWEST_LEADER && calls * pace <= MOST_A_LEADER, "deciding");
        NationalRefused.unless(leading.away() >= 0 && leading.away() <= 1, "away");
    }
}
