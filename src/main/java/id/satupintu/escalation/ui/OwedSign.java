package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.escalation.ledger.LedgerDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.shell.BarSign;
import id.satupintu.shell.CountSign;
import java.util.Optional;

/** The alarm beside "Eskalasi" in the bar: how much of what one owes is late. */
@org.springframework.stereotype.Component
class OwedSign implements BarSign {

    private final LedgerDesk ledger;
    private final RelayBus bus;

    OwedSign(LedgerDesk ledger, RelayBus bus) {
        this.ledger = ledger;
        this.bus = bus;
    }

    @Override
    public String route() {
        return "eskalasi";
    }

    @Override
    public Optional<Component> sign() {
        return Actor.find()
                .filter(actor -> actor.role() == Role.CSO || actor.role() == Role.TL)
                .map(this::sign);
    }

    private Component sign(Actor actor) {
        var count = new CountSign(
                "escalation.sign.overdue", () -> ledger.owed(actor.scope()).overdue());
        return Listening.toTeam(bus, actor, Topic::owed).whileShown(count, count::count);
    }
}
