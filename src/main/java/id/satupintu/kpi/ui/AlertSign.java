package id.satupintu.kpi.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.kpi.alert.AlertDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.BarSign;
import id.satupintu.shell.CountSign;
import java.util.Optional;

/** How many alarms stand, beside "Alarm" in the bar, on every screen of a manager. */
@org.springframework.stereotype.Component
class AlertSign implements BarSign {

    private final AlertDesk alerts;
    private final RelayBus bus;

    AlertSign(AlertDesk alerts, RelayBus bus) {
        this.alerts = alerts;
        this.bus = bus;
    }

    @Override
    public String route() {
        return "alarm";
    }

    @Override
    public Optional<Component> sign() {
        return Actor.find().filter(actor -> actor.role() == Role.MANAGER).map(this::sign);
    }

    private Component sign(Actor actor) {
        var count = new CountSign("kpi.alert.sign", () -> alerts.raised(actor.scope()));
        new Live(bus, count, count::count);
        return count;
    }
}
