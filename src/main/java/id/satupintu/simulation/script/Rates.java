package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Choice;

/**
 * How often what does not go smoothly happens.
 *
 * @param exceptions beside the usual share of VVIP, hard complaints and callers without a fitting phone; 1 is usual
 * @param mistakes beside the usual share of accounts in which a TL finds something wrong; 1 is usual
 * @param mended the share of refused accounts that are mended on the line and handed over again
 * @param misjudged the share of decisions in which the TL says the opposite of what the evidence shows
 * @param hangUps the share of callers who hang up in the middle
 * @param callAgain the share of calls by somebody who has called the same line shortly before
 */
public record Rates(
        double exceptions, double mistakes, double mended, double misjudged, double hangUps, double callAgain) {

    /** What the guide's script assumes. */
    public static final Rates USUAL = new Rates(1, 1, 0.8, 0, 0.035, 0.05);

    /** The usual with other rates of exceptions, mistakes and mended accounts. */
    public static Rates of(double exceptions, double mistakes, double mended) {
        return new Rates(exceptions, mistakes, mended, USUAL.misjudged, USUAL.hangUps, USUAL.callAgain);
    }

    /** How much more likely this answer is than usual. */
    double of(Choice choice) {
        return switch (choice) {
            case NO_PHONE, UNSUPPORTED, HARD_COMPLAINT, VVIP -> exceptions;
            default -> 1;
        };
    }
}
