package id.satupintu.callguide;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.ruling.RulingGiven;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A ruling whose caller did not wait: what has to be noted outside goes into the ledger, so that it is owed. */
@Component
class LateRulings {

    private static final Map<String, CaseKind> OWED =
            Map.of("UNIT_NOTE", CaseKind.UNIT_NOTE, "CC_SERVICE", CaseKind.CC_SERVICE);

    private final Calls calls;
    private final EscalationLane escalations;

    LateRulings(Calls calls, EscalationLane escalations) {
        this.calls = calls;
        this.escalations = escalations;
    }

    @ApplicationModuleListener
    void on(RulingGiven given) {
        CaseKind kind = OWED.get(given.verdict());
        if (!given.later() || kind == null) {
            return;
        }
        calls.findLockedById(given.callId())
                .ifPresent(call -> ActingStaff.as(Actor.SYSTEM, () -> {
                    escalations.ruledLater(call, given.requestId(), kind);
                    return call;
                }));
    }
}
