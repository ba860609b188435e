package id.satupintu.policy;

import static id.satupintu.policy.Transaction.PB;
import static id.satupintu.policy.Transaction.PD;
import static id.satupintu.policy.Transaction.PS;

import java.util.List;

/** Requirements section 8 in its order: the first rule that fits wins, and the last one always fits. */
final class DecisionTable {

    static final Rule NOT_NIAGA = Rule.offApp("Q-006", null, RouteKind.NON_NIAGA, "notNiaga", (m, rules) -> !m.niaga());

    static final Rule DECREASE = Rule.offApp(
            "Q-006",
            "A-39",
            RouteKind.NON_NIAGA,
            "decrease",
            (m, rules) -> m.is(PD) && !m.increase() && rules.decreaseIsNonNiaga());

    static final Rule PS_WITHOUT_IDPEL =
            Rule.ccRegister(CcRegister.PS_NON_CUSTOMER, "psNonCustomer", (m, rules) -> m.is(PS) && !m.customer());

    static final Rule PS_ACROSS_PHASES =
            Rule.ccRegister(CcRegister.PS_CROSS_PHASE, "psCrossPhase", (m, rules) -> m.is(PS) && m.acrossPhases());

    static final Rule EXCEPTION =
            Rule.offApp("Q-014", null, RouteKind.APKT_SIMONE, "exception", (m, rules) -> m.excepted());

    static final Rule PB_WITHOUT_LIMIT =
            Rule.remindedAfter("Q-005", "A-03", "pbWithoutLimit", (m, rules) -> m.is(PB) && rules.unlimited(PB));

    static final Rule WITHOUT_LIMIT =
            Rule.verifiedFirst("Q-005", "A-03", "withoutLimit", (m, rules) -> rules.unlimited(m.transaction()));

    static final Rule PS_BACK_TO_ONE_PHASE = Rule.verifiedFirst(
            "Q-040",
            "A-05",
            "psBackToOnePhase",
            (m, rules) -> m.is(PS) && m.phaseNow() == Phase.THREE && m.onePhaseUpTo(rules.limitVa()));

    static final Rule PS_WITHIN_LIMIT = Rule.verifiedFirst(
            "Q-040", null, "psWithinLimit", (m, rules) -> m.is(PS) && m.onePhaseUpTo(rules.limitVa()));

    static final Rule PS_WITHIN_WIDER_LIMIT = Rule.verifiedFirst(
            "Q-041",
            null,
            "psWithinWiderLimit",
            (m, rules) -> m.is(PS) && m.widerLimit() && m.onePhaseUpTo(rules.psLimitVa()));

    static final Rule PD_WITHIN_LIMIT = Rule.verifiedFirst(
            "Q-040", null, "pdWithinLimit", (m, rules) -> m.is(PD) && m.onePhaseUpTo(rules.limitVa()));

    static final Rule PB_WITHIN_LIMIT = Rule.remindedAfter(
            "Q-040", null, "pbWithinLimit", (m, rules) -> m.is(PB) && m.onePhaseUpTo(rules.limitVa()));

    static final Rule PS_STAYS_THREE_PHASE =
            Rule.outside("A-05", "psStaysThreePhase", (m, rules) -> m.is(PS) && m.phaseAsked() == Phase.THREE);

    static final Rule PS_OUTSIDE_PROVINCES =
            Rule.outside("A-04", "psOutsideProvinces", (m, rules) -> m.is(PS) && m.onePhaseUpTo(rules.psLimitVa()));

    static final Rule PS_ABOVE_EVERY_LIMIT = Rule.outside("A-04", "psAboveEveryLimit", (m, rules) -> m.is(PS));

    static final Rule PD_ACROSS_PHASES =
            Rule.outside("A-06", "pdAcrossPhases", (m, rules) -> m.is(PD) && m.acrossPhases());

    static final Rule THREE_PHASE_BELOW_LIMIT = Rule.outside(
            "A-02",
            "threePhaseBelowLimit",
            (m, rules) -> m.phaseAsked() == Phase.THREE && m.powerAsked() <= rules.limitVa());

    static final Rule ABOVE_LIMIT = Rule.outside("A-01", "aboveLimit", (m, rules) -> true);

    static final List<Rule> IN_ORDER = List.of(
            NOT_NIAGA,
            DECREASE,
            PS_WITHOUT_IDPEL,
            PS_ACROSS_PHASES,
            EXCEPTION,
            PB_WITHOUT_LIMIT,
            WITHOUT_LIMIT,
            PS_BACK_TO_ONE_PHASE,
            PS_WITHIN_LIMIT,
            PS_WITHIN_WIDER_LIMIT,
            PD_WITHIN_LIMIT,
            PB_WITHIN_LIMIT,
            PS_STAYS_THREE_PHASE,
            PS_OUTSIDE_PROVINCES,
            PS_ABOVE_EVERY_LIMIT,
            PD_ACROSS_PHASES,
            THREE_PHASE_BELOW_LIMIT,
            ABOVE_LIMIT);

    private DecisionTable() {}

    static Rule firstThatFits(Matter matter, PolicyRules rules) {
        for (Rule rule : IN_ORDER) {
            if (rule.fits().test(matter, rules)) {
                return rule;
            }
        }
        throw new AssertionError("The last rule fits everything");
    }
}
