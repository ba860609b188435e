package id.satupintu.policy;

import org.jspecify.annotations.Nullable;

/**
 * One completion of a routing question: every fact has a value, so that exactly one row fits.
 *
 * @param powerNow power now in VA, 0 when unknown: then every PD is an increase
 * @param areas which of the areas that the table names the connection lies in, as bits
 * @param exceptions which exceptions a, b or c hold, as bits
 */
record Matter(
        boolean niaga,
        Transaction transaction,
        boolean customer,
        int powerNow,
        int powerAsked,
        Phase phaseNow,
        Phase phaseAsked,
        int areas,
        int exceptions) {

    static Matter first(RoutingQuestion asked, PolicyRules rules) {
        return new Matter(
                !Boolean.FALSE.equals(asked.niaga()),
                asked.transaction() == null ? Transaction.PB : asked.transaction(),
                asked.idpel() == null || !asked.idpel().isBlank(),
                asked.powerNow() == null ? 0 : asked.powerNow(),
                asked.powerAsked() == null ? rules.limitVa() : asked.powerAsked(),
                or(asked.phaseNowOrDerived(), Phase.THREE),
                or(asked.phaseAskedOrDerived(), Phase.ONE),
                rules.table().areasOf(asked.province()),
                Exceptions.mask(asked));
    }

    boolean increase() {
        return powerAsked > powerNow;
    }

    Matter niaga(boolean value) {
        return new Matter(value, transaction, customer, powerNow, powerAsked, phaseNow, phaseAsked, areas, exceptions);
    }

    Matter transaction(Transaction value) {
        return new Matter(niaga, value, customer, powerNow, powerAsked, phaseNow, phaseAsked, areas, exceptions);
    }

    Matter customer(boolean value) {
        return new Matter(niaga, transaction, value, powerNow, powerAsked, phaseNow, phaseAsked, areas, exceptions);
    }

    Matter asking(int va, Phase phase) {
        return new Matter(niaga, transaction, customer, powerNow, va, phaseNow, phase, areas, exceptions);
    }

    Matter phaseNow(Phase value) {
        return new Matter(niaga, transaction, customer, powerNow, powerAsked, value, phaseAsked, areas, exceptions);
    }

    Matter areas(int bits) {
        return new Matter(niaga, transaction, customer, powerNow, powerAsked, phaseNow, phaseAsked, bits, exceptions);
    }

    private static Phase or(@Nullable Phase phase, Phase otherwise) {
        return phase == null ? otherwise : phase;
    }
}
