package id.satupintu.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads off a question what is still open in it. */
final class OpenFacts {

    private OpenFacts() {}

    static List<OpenFact> of(RoutingQuestion asked, PolicyRules rules) {
        if (Boolean.FALSE.equals(asked.niaga())) {
            return List.of();
        }
        List<OpenFact> open = new ArrayList<>(7);
        addKind(asked, open);
        if (asked.idpel() == null) {
            open.add(OpenFact.IDPEL);
        }
        addAsked(asked, rules, open);
        if (asked.phaseNowOrDerived() == null) {
            open.add(OpenFact.PHASE_NOW);
        }
        if (asked.province() == null) {
            open.add(rules.table().openProvince());
        }
        return open;
    }

    private static void addKind(RoutingQuestion asked, List<OpenFact> open) {
        if (asked.transaction() != null) {
            return;
        }
        if (asked.niaga() == null) {
            open.add(OpenFact.NIAGA);
        }
        open.add(OpenFact.TRANSACTION);
    }

    /** An open power brings its phase with it: the phase is open by itself only when the power is no standard step. */
    private static void addAsked(RoutingQuestion asked, PolicyRules rules, List<OpenFact> open) {
        if (asked.powerAsked() == null) {
            open.add(new OpenFact(Fact.POWER_ASKED, OpenPowers.of(asked, rules)));
        } else if (asked.phaseAskedOrDerived() == null) {
            open.add(OpenFact.PHASE_ASKED);
        }
    }
}
