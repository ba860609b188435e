package id.satupintu.edition.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.edition.AcknowledgementDesk;
import org.springframework.stereotype.Component;

/** Leads a CSO who has not read the edition in force to the page that shows it, whichever screen they wanted. */
@Component
class EditionGate implements VaadinServiceInitListener {

    private final AcknowledgementDesk desk;

    EditionGate(AcknowledgementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this::look));
    }

    private void look(BeforeEnterEvent event) {
        boolean cso = Actor.find().filter(actor -> actor.role() == Role.CSO).isPresent();
        if (cso
                && event.getNavigationTarget() != NewEditionView.class
                && desk.owed().isPresent()) {
            event.forwardTo(NewEditionView.class);
        }
    }
}
