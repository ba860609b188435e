package id.satupintu.escalation.review;

/**
 * How many exceptions there were of one kind, at one place or by one person.
 *
 * @param key a kind, the code of a unit or site, or the id of a CSO
 * @param cases how many exceptions
 * @param whole how many requests they are part of: E + X for a to c, every commercial request for d and outside
 * @param standing to the others of the site, for a CSO
 */
public record Volume(String key, long cases, long whole, Standing standing) {

    /** No share is told, and nobody is compared, of fewer requests. */
    public static final int LEAST = 20;

    /** Whether these are too few requests for a share. */
    public boolean few() {
        return whole < LEAST;
    }

    /** The share with its bounds. */
    public Interval interval() {
        return Interval.of(cases, whole);
    }
}
