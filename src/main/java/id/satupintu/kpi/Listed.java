package id.satupintu.kpi;

import java.util.Optional;

/** A number behind which a list stands: what was counted, or of how many an indicator speaks. */
public sealed interface Listed permits Measure, Indicator {

    /** Its name in an address. */
    String path();

    /** Whether it speaks of this moment rather than of what happened in a period. */
    boolean isOwedNow();

    /** Whether it speaks only of what began longer than seven days ago. */
    boolean mature();

    /** Which facts {@code f} stand in its list, their kind included. */
    String listed();

    /** The measure, else the indicator of this name. */
    static Optional<Listed> named(String name) {
        return Measure.named(name).<Listed>map(measure -> measure).or(() -> Indicator.named(name));
    }
}
