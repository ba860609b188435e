package id.satupintu.kpi.alert;

import java.util.List;

/**
 * Between which ends a count of one more day lies if nothing has changed and chance alone is at work, as far as so few days
 * can tell: the next count of a Poisson process of which these days are known (predictive distribution by Jeffreys' prior, a
 * negative binomial). Beyond either end lies one of a hundred at most. Never having seen something in eight weeks makes a
 * first one rare, not improbable.
 *
 * @param low the smallest count that is no surprise
 * @param high the largest
 */
record Chance(double low, double high) {

    private static final double BEYOND = 0.01;
    private static final double NORMAL_BEYOND = 2.3263;
    private static final double PRIOR = 0.5;

    /** From here on the normal distribution tells the same, and factors below would become too small for a number. */
    private static final double MANY = 300;

    /** @param days how many there were on each of them, not none */
    static Chance after(List<Double> days) {
        double shape = days.stream().mapToDouble(count -> count).sum() + PRIOR;
        int seen = days.size();
        double mean = shape / seen;
        if (mean > MANY) {
            double spread = NORMAL_BEYOND * Math.sqrt(mean * (1 + 1.0 / seen));
            return new Chance(Math.floor(mean - spread), Math.ceil(mean + spread));
        }
        return counted(shape, seen);
    }

    private static Chance counted(double shape, int seen) {
        double next = Math.pow(seen / (seen + 1.0), shape);
        double upTo = next;
        int low = upTo > BEYOND ? 0 : -1;
        int count = 0;
        while (1 - upTo > BEYOND) {
            next *= (shape + count) / (count + 1) / (seen + 1);
            upTo += next;
            count++;
            if (low < 0 && upTo > BEYOND) {
                low = count;
            }
        }
        return new Chance(low, count);
    }
}
