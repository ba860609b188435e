package id.satupintu.integration.rest.check;

/** How long a text may be before a check does not look at it. Anything shorter gets a verdict, not a refusal. */
final class Longest {
    static final int TEXT = 1000;
    /** A KTP name has 60 letters at most; titles come on top. Comparing names costs by their length. */
    static final int NAME = 300;

    private Longest() {}
}
