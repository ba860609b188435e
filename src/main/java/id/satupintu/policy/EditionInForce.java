package id.satupintu.policy;

import java.util.List;

/** Tells the edition of today to rooms that work under the policy and need not know how editions are kept. */
@FunctionalInterface
public interface EditionInForce {

    /** The edition to decide by now. */
    Edition current();

    /** Every released edition, the latest first; at least that of now. */
    default List<Edition> released() {
        return List.of(current());
    }
}
