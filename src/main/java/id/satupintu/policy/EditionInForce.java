package id.satupintu.policy;

/** Tells the edition of today to rooms that work under the policy and need not know how editions are kept. */
@FunctionalInterface
public interface EditionInForce {

    /** The edition to decide by now. */
    Edition current();
}
