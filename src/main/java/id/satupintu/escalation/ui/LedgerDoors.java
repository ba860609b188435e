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

    /** Whether the case of a request is the matter of an earlier one, and not said yet to follow it or not. */
    public boolean twice(UUID request) {
        return ofRequest(request)
                .filter(view -> view.open() && view.readyAt() == null)
                .filter(view ->
                        !desk.ofTheSame(view.id(), Actor.current().scope()).isEmpty())
                .isPresent();
    }

    CaseView read(CaseId id) {
        return desk.view(id, Actor.current().scope());
    }
}
