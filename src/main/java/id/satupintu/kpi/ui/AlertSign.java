package id.satupintu.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.kpi.alert.AlertDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.BarSign;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

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
        return Actor.find().filter(actor -> actor.role() == Role.MANAGER).map(actor -> new Count(alerts, actor, bus));
    }

    /** Moves by itself; nothing is seen while none stands. */
    @StyleSheet("kpi.css")
    private static final class Count extends Span {

        private static final long serialVersionUID = 1L;

        private final transient AlertDesk alerts;
        private final Actor actor;

        Count(AlertDesk alerts, Actor actor, RelayBus bus) {
            this.alerts = alerts;
            this.actor = actor;
            addClassName("kpi-sign");
            getElement().setAttribute("role", "img");
            new Live(bus, this, this::count);
            addAttachListener(event -> count());
        }

        private void count() {
            try {
                String raised = Long.toString(alerts.raised(actor.scope()));
                setVisible(!raised.equals("0"));
                setText(raised);
                setTitle(getTranslation("kpi.alert.sign", raised));
                getElement().setAttribute("aria-label", getTranslation("kpi.alert.sign", raised));
            } catch (DataAccessException unreachable) {
                getElement().setAttribute("data-stale", true);
            }
        }
    }
}
