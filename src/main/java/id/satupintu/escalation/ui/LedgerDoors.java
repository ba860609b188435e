package id.satupintu.escalation.ui;

import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.dispatch.DispatchDesk;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The doors behind one case on the screen, wherever it is shown. */
@Component
public record LedgerDoors(EscalationDesk desk, DispatchDesk letters) {

    Optional<CaseView> ofRequest(UUID request) {
        return desk.ofRequest(request, Actor.current().scope());
    }

    CaseView read(CaseId id) {
        return desk.view(id, Actor.current().scope());
    }
}
