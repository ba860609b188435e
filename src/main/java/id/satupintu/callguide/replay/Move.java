package id.satupintu.callguide.replay;

import id.satupintu.policy.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * One kind of difference: requests of this kind went one way and would have gone another.
 *
 * @param transaction null for what is not Niaga
 */
public record Move(@Nullable Transaction transaction, Way before, Way after) {}
