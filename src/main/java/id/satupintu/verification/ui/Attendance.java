package id.satupintu.verification.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import id.satupintu.access.Actor;
import id.satupintu.relay.RelayBus;
import id.satupintu.verification.VerificationDesk;
import org.springframework.stereotype.Component;

/** The one {@link Duty} of each window, shared by the console and the frame. */
@Component
class Attendance {

    private final VerificationDesk desk;
    private final Shift shift;
    private final RelayBus bus;

    Attendance(VerificationDesk desk, Shift shift, RelayBus bus) {
        this.desk = desk;
        this.shift = shift;
        this.bus = bus;
    }

    Duty in(UI window) {
        Duty known = ComponentUtil.getData(window, Duty.class);
        if (known != null) {
            return known;
        }
        Duty duty = new Duty(desk, shift, bus, Actor.current());
        ComponentUtil.setData(window, Duty.class, duty);
        return duty;
    }
}
