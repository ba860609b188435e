package id.satupintu.policy;

import org.jspecify.annotations.Nullable;

/**
 * One completion of a routing question: every fact has a value, so that exactly one rule fits.
 *
 * @param powerNow power now in VA, 0 when unknown: then every PD is an increase
 * @param widerLimit whether the connection lies in a province with the wider PS limit
 * @param excepted whether an exception a, b or c holds
 */
record Matter(
        boolean niaga,
        Transaction transaction,
        boolean customer,
        int powerNow,
        int powerAsked,
        Phase phaseNow,
        Phase phaseAsked,
        boolean widerLimit,
        boolean excepted) {

    static Matter first(RoutingQuestion asked, PolicyRules rules) {
        return new Matter(
                !Boolean.FALSE.equals(asked.niaga()),
                asked.transaction() == null ? Transaction.PB : asked.transaction(),
                asked.idpel() == null || !asked.idpel().isBlank(),
                asked.powerNow() == null ? 0 : asked.powerNow(),
                asked.powerAsked() == null ? rules.limitVa() : asked.powerAsked(),
                or(asked.phaseNowOrDerived(), Phase.THREE),
                or(asked.phaseAskedOrDerived(), Phase.ONE),
                asked.province() != null && rules.psLimitProvinces().contains(asked.province()),
                Exceptions.holds(asked));
    }

    boolean is(Transaction kind) {
        return transaction == kind;
    }

    boolean increase() {
        return powerAsked > powerNow;
    }

    boolean acrossPhases() {
        return phaseNow == Phase.ONE && phaseAsked == Phase.THREE;
    }

    boolean onePhaseUpTo(int va) {
        return phaseAsked == Phase.ONE && powerAsked <= va;
    }

    Matter niaga(boolean value) {
        return new Matter(
                value, transaction, customer, powerNow, powerAsked, phaseNow, phaseAsked, widerLimit, excepted);
    }

    Matter transaction(Transaction value) {
        return new Matter(niaga, value, customer, powerNow, powerAsked, phaseNow, phaseAsked, widerLimit, excepted);
    }

    Matter customer(boolean value) {
        return new Matter(niaga, transaction, value, powerNow, powerAsked, phaseNow, phaseAsked, widerLimit, excepted);
    }

    Matter asking(int va, Phase phase) {
        return new Matter(niaga, transaction, customer, powerNow, va, phaseNow, phase, widerLimit, excepted);
    }

    Matter phaseNow(Phase value) {
        return new Matter(niaga, transaction, customer, powerNow, powerAsked, value, phaseAsked, widerLimit, excepted);
    }

    Matter widerLimit(boolean value) {
        return new Matter(niaga, transaction, customer, powerNow, powerAsked, phaseNow, phaseAsked, value, excepted);
    }

    private static Phase or(@Nullable Phase phase, Phase otherwise) {
        return phase == null ? otherwise : phase;
    }
}
