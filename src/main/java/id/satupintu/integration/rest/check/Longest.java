package id.satupintu.integration.rest.check;

/** How long a text may be before a check does not look at it. Anything shorter gets a verdict, not a refusal. */
final class Longest {
    static final int TEXT = 1000;

    private Longest() {}
}
