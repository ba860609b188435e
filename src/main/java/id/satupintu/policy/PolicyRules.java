package id.satupintu.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an edition may set (section 9: every ambiguity stays a setting).
 *
 * @param limitVa highest single-phase power of the app, inclusive, in VA
 * @param psLimitVa the same for temporary connections in the named provinces
 * @param psLimitProvinces province codes with the wider limit
 * @param limitsApplyTo requests that the limits bind
 * @param decreaseIsNonNiaga whether a PD that asks for no more than the power now is no Niaga request
 */
public record PolicyRules(
        int limitVa,
        int psLimitVa,
        Set<String> psLimitProvinces,
        Set<Transaction> limitsApplyTo,
        boolean decreaseIsNonNiaga) {

    /** The numbers of the seed: 11,000 VA, and 22,000 VA for PS in Central Java (33). */
    public static final PolicyRules SEED =
            new PolicyRules(11_000, 22_000, Set.of("33"), Set.of(Transaction.values()), true);

    /** Keeps its own copies. */
    public PolicyRules {
        psLimitProvinces = Set.copyOf(psLimitProvinces);
        limitsApplyTo = Set.copyOf(limitsApplyTo);
    }

    /** The same rules with the limits binding only these requests. */
    public PolicyRules limitsApplyingTo(Set<Transaction> transactions) {
        return new PolicyRules(limitVa, psLimitVa, psLimitProvinces, transactions, decreaseIsNonNiaga);
    }

    /** The same rules with the wider limit in these provinces. */
    public PolicyRules psLimitIn(Set<String> provinces) {
        return new PolicyRules(limitVa, psLimitVa, provinces, limitsApplyTo, decreaseIsNonNiaga);
    }

    /** The same rules with a decrease treated as an ordinary PD. */
    public PolicyRules decreaseAsPd() {
        return new PolicyRules(limitVa, psLimitVa, psLimitProvinces, limitsApplyTo, false);
    }

    /** The highest single-phase power of a temporary connection in that province, null for an unknown one. */
    public int psLimitIn(@Nullable String province) {
        return province != null && psLimitProvinces.contains(province) ? psLimitVa : limitVa;
    }

    boolean unlimited(Transaction transaction) {
        return !limitsApplyTo.contains(transaction);
    }
}
