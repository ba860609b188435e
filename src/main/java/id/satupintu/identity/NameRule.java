package id.satupintu.identity;

import java.util.function.Predicate;

/** One rule of the name policy: its code and what has to be so. */
record NameRule(NameCode code, Predicate<Reading> condition) {

    boolean holds(Reading reading) {
        return condition.test(reading);
    }
}
