package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.BarSign;
import java.util.Optional;

/** The call that goes on, beside "Panggilan" in the bar; with it a CSO stays on the line on whatever screen. */
@org.springframework.stereotype.Component
class LineSign implements BarSign {

    private final WindowCalls windows;
    private final RelayBus bus;

    LineSign(WindowCalls windows, RelayBus bus) {
        this.windows = windows;
        this.bus = bus;
    }

    @Override
    public String route() {
        return "panggilan";
    }

    @Override
    public Optional<Component> sign() {
        return Actor.find().filter(actor -> actor.role() == Role.CSO).map(actor -> new LineMark(windows, bus, actor));
    }
}
