package id.satupintu.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers and switches of an edition, which its rows name (section 9: every ambiguity stays a setting).
 *
 * @param limitVa highest single-phase power of the app, inclusive, in VA
 * @param psLimitVa the same for temporary connections in the named provinces
 * @param psLimitProvinces province codes with the wider limit
 * @param limitsApplyTo requests that the limits bind
 * @param decreaseIsNonNiaga whether a PD that asks for no more than the power now is no Niaga request
 * @param outsideOrder what a Team Leader is offered where no row fits, the first one first
 */
public record Parameters(
        int limitVa,
        int psLimitVa,
        Set<String> psLimitProvinces,
        Set<Transaction> limitsApplyTo,
        boolean decreaseIsNonNiaga,
        List<OutsideWay> outsideOrder) {

    /** The numbers of the seed: 11,000 VA, and 22,000 VA for PS in Central Java (33). */
    public static final Parameters SEED = new Parameters(
            11_000, 22_000, Set.of("33"), Set.of(Transaction.values()), true, List.of(OutsideWay.values()));

    /** Keeps its own copies. */
    public Parameters {
        psLimitProvinces = Set.copyOf(psLimitProvinces);
        limitsApplyTo = Set.copyOf(limitsApplyTo);
        outsideOrder = List.copyOf(outsideOrder);
    }

    /** The same with the limits binding only these requests. */
    public Parameters limitsApplyingTo(Set<Transaction> transactions) {
        return new Parameters(limitVa, psLimitVa, psLimitProvinces, transactions, decreaseIsNonNiaga, outsideOrder);
    }

    /** The same with the wider limit in these provinces. */
    public Parameters psLimitIn(Set<String> provinces) {
        return new Parameters(limitVa, psLimitVa, provinces, limitsApplyTo, decreaseIsNonNiaga, outsideOrder);
    }

    /** The same with a decrease treated as non-Niaga or as an ordinary PD. */
    public Parameters decreaseNonNiaga(boolean nonNiaga) {
        return new Parameters(limitVa, psLimitVa, psLimitProvinces, limitsApplyTo, nonNiaga, outsideOrder);
    }

    /** The same with other limits, in VA. */
    public Parameters limits(int va, int psVa) {
        return new Parameters(va, psVa, psLimitProvinces, limitsApplyTo, decreaseIsNonNiaga, outsideOrder);
    }

    /** The same with the ways outside the policy in another order. */
    public Parameters outsideOrder(List<OutsideWay> order) {
        return new Parameters(limitVa, psLimitVa, psLimitProvinces, limitsApplyTo, decreaseIsNonNiaga, order);
    }

    /** The provinces of the wider limit, by code. */
    public List<String> provincesInOrder() {
        return List.copyOf(new TreeSet<>(psLimitProvinces));
    }
}
