package id.satupintu.callback.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.shell.BarSign;
import id.satupintu.shell.CountSign;
import java.util.Optional;

/** The alarm beside "Callback" in the bar: how many of the team's promises are late, also when only time made them so. */
@org.springframework.stereotype.Component
class CallbackSign implements BarSign {

    private final CallbackDesk desk;
    private final RelayBus bus;

    CallbackSign(CallbackDesk desk, RelayBus bus) {
        this.desk = desk;
        this.bus = bus;
    }

    @Override
    public String route() {
        return "callback";
    }

    @Override
    public Optional<Component> sign() {
        return Actor.find()
                .filter(actor -> actor.role() == Role.CSO || actor.role() == Role.TL)
                .map(Actor::team)
                .map(this::sign);
    }

    private Component sign(String team) {
        CountSign count = new CountSign("callback.sign.late", desk::late);
        count.addAttachListener(shown -> {
            Subscription open =
                    bus.subscribe(Topic.callbacks(team), hint -> shown.getUI().access(count::count));
            count.addDetachListener(gone -> {
                open.close();
                gone.unregisterListener();
            });
        });
        return count;
    }
}
