package id.satupintu.load;

import java.util.List;

/**
 * How long something took, again and again.
 *
 * @param sorted milliseconds, at least one, the shortest first
 */
record Took(List<Double> sorted) {

    static Took of(List<Double> millis) {
        return new Took(millis.stream().sorted().toList());
    }

    /** The one below or at which so many percent of them are. */
    double rank(int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    double longest() {
        return sorted.getLast();
    }
}
