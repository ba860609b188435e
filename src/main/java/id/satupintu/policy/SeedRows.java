package id.satupintu.policy;

import static id.satupintu.policy.Phase.ONE;
import static id.satupintu.policy.Phase.THREE;
import static id.satupintu.policy.RouteKind.APKT_SIMONE;
import static id.satupintu.policy.RouteKind.NON_NIAGA;
import static id.satupintu.policy.Transaction.PB;
import static id.satupintu.policy.Transaction.PD;
import static id.satupintu.policy.Transaction.PS;

import java.util.List;

/**
 * Requirements section 8 in its order: the first row that fits wins, and the last one always fits. Rows that rest on a
 * limit say so, so that they sleep where the edition's limits do not bind.
 */
final class SeedRows {

    private static final Condition ONE_PHASE_PS = Condition.of(PS).limited(true).phases(null, ONE);

    static final List<Row> IN_ORDER = List.of(
            Row.offApp("Q-006", null, NON_NIAGA, "notNiaga", Condition.notNiaga()),
            Row.offApp("Q-006", "A-39", NON_NIAGA, "decrease", Condition.of(PD).increase(false)),
            Row.ccRegister(
                    CcRegister.PS_NON_CUSTOMER,
                    "psNonCustomer",
                    Condition.of(PS).customer(false)),
            Row.ccRegister(
                    CcRegister.PS_CROSS_PHASE, "psCrossPhase", Condition.of(PS).phases(ONE, THREE)),
            Row.offApp("Q-014", null, APKT_SIMONE, "exception", Condition.excepted(ExceptionKind.values())),
            Row.remindedAfter(
                    "Q-005", "A-03", "pbWithoutLimit", Condition.of(PB).limited(false)),
            Row.verifiedFirst(
                    "Q-005", "A-03", "withoutLimit", Condition.of(PD, PS).limited(false)),
            Row.verifiedFirst(
                    "Q-040",
                    "A-05",
                    "psBackToOnePhase",
                    Condition.of(PS).limited(true).phases(THREE, ONE).upTo(Mark.LIMIT)),
            Row.verifiedFirst("Q-040", null, "psWithinLimit", ONE_PHASE_PS.upTo(Mark.LIMIT)),
            Row.verifiedFirst(
                    "Q-041",
                    null,
                    "psWithinWiderLimit",
                    ONE_PHASE_PS.upTo(Mark.PS_LIMIT).in(Area.PS_LIMIT)),
            Row.verifiedFirst(
                    "Q-040",
                    null,
                    "pdWithinLimit",
                    Condition.of(PD).limited(true).phases(null, ONE).upTo(Mark.LIMIT)),
            Row.remindedAfter(
                    "Q-040",
                    null,
                    "pbWithinLimit",
                    Condition.of(PB).limited(true).phases(null, ONE).upTo(Mark.LIMIT)),
            Row.outside(
                    "A-05", "psStaysThreePhase", Condition.of(PS).limited(true).phases(null, THREE)),
            Row.outside("A-04", "psOutsideProvinces", ONE_PHASE_PS.upTo(Mark.PS_LIMIT)),
            Row.outside("A-04", "psAboveEveryLimit", Condition.of(PS).limited(true)),
            Row.outside("A-06", "pdAcrossPhases", Condition.of(PD).limited(true).phases(ONE, THREE)),
            Row.outside(
                    "A-02",
                    "threePhaseBelowLimit",
                    Condition.of(PB, PD).limited(true).phases(null, THREE).upTo(Mark.LIMIT)),
            Row.outside("A-01", "aboveLimit", Condition.ANY));

    private SeedRows() {}
}
