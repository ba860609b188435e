package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Choice;

/**
 * How often what does not go smoothly happens.
 *
 * @param exceptions beside the usual share of VVIP, hard complaints and callers without a fitting phone; 1 is usual
 * @param mistakes beside the usual share of accounts in which a TL finds something wrong; 1 is usual
 * @param mended the share of refused accounts that are mended on the line and handed over again
 */
public record Rates(double exceptions, double mistakes, double mended) {

    /** What the guide's script assumes. */
    public static final Rates USUAL = new Rates(1, 1, 0.8);

    /** How much more likely this answer is than usual. */
    double of(Choice choice) {
        return switch (choice) {
            case NO_PHONE, UNSUPPORTED, HARD_COMPLAINT, VVIP -> exceptions;
            default -> 1;
        };
    }
}
