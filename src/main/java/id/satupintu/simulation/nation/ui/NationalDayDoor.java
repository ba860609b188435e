package id.satupintu.simulation.nation.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.satupintu.simulation.WhenSimulated;
import org.springframework.stereotype.Component;

/** Opens the screen only where the centre is simulated; elsewhere there is no such address and no line in the menu. */
@Component
@WhenSimulated
class NationalDayDoor implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent init) {
        RouteConfiguration.forRegistry(init.getSource().getRouter().getRegistry())
                .setAnnotatedRoute(NationalDayView.class);
    }
}
