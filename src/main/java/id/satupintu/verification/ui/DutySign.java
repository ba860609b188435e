package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.shell.BarSign;
import java.util.Optional;

/** What rings or alarms, beside "Verifikasi" in the bar; with it a TL stays on duty on whatever screen. */
@org.springframework.stereotype.Component
class DutySign implements BarSign {

    private final Attendance attendance;

    DutySign(Attendance attendance) {
        this.attendance = attendance;
    }

    @Override
    public String route() {
        return "verifikasi";
    }

    @Override
    public Optional<Component> sign() {
        return Actor.find()
                .filter(actor -> actor.role() == Role.TL && actor.team() != null)
                .map(actor -> new DutyMark(attendance));
    }
}
