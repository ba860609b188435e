package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.shell.BarSign;
import id.satupintu.shell.CountSign;
import java.util.Optional;

/** How many callers wait for a TL's ruling, beside "Putusan" in the bar. */
@org.springframework.stereotype.Component
class RulingSign implements BarSign {

    private final RulingDesk rulings;
    private final RelayBus bus;

    RulingSign(RulingDesk rulings, RelayBus bus) {
        this.rulings = rulings;
        this.bus = bus;
    }

    @Override
    public String route() {
        return "putusan";
    }

    @Override
    public Optional<Component> sign() {
        return Actor.find().filter(actor -> actor.role() == Role.TL).map(this::sign);
    }

    private Component sign(Actor actor) {
        var count = new CountSign(
                "escalation.sign.rulings", () -> rulings.open(actor.scope()).size());
        return Listening.toTeam(bus, actor, Topic::rulings).whileShown(count, count::count);
    }
}
