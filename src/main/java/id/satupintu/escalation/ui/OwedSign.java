package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.escalation.ledger.LedgerDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.shell.BarSign;
import id.satupintu.shell.CountSign;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The alarm beside "Eskalasi" in the bar: how much of what one owes is late; for those above, of what is owed to them. */
@org.springframework.stereotype.Component
class OwedSign implements BarSign {

    private static final Set<Role> READERS = EnumSet.of(Role.CSO, Role.TL, Role.MANAGER);

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
        return Actor.find().filter(actor -> READERS.contains(actor.role())).map(this::sign);
    }

    private Component sign(Actor actor) {
        var count = new CountSign(
                "escalation.sign.overdue", () -> ledger.owed(actor.scope()).overdue());
        Listening listening =
                actor.team() == null ? Listening.to(bus, Topic.LATE) : Listening.toTeam(bus, actor, Topic::owed);
        return listening.whileShown(count, count::count);
    }
}
