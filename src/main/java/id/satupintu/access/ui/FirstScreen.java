package id.satupintu.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import jakarta.annotation.security.PermitAll;

/** Where the bare address leads: each role to the screen it works on. */
@Route(value = "", autoLayout = false)
@PermitAll
class FirstScreen extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(routeFor(Actor.current().role()));
    }

    static String routeFor(Role role) {
        return switch (role) {
            case CSO -> "panggilan";
            case TL -> "verifikasi";
            case MANAGER -> "dasbor";
            case ADMIN -> "staf";
            case AUDITOR -> "jejak";
            case INTEGRATION, MONITORING -> "tanpa-layar";
        };
    }
}
