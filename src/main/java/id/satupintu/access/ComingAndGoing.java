package id.satupintu.access;

import id.satupintu.workday.Workday;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Says in the words of this room who signed in and out, for whoever keeps the trail. */
@Component
class ComingAndGoing {

    private final ApplicationEventPublisher events;

    ComingAndGoing(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInStaff staff) {
            events.publishEvent(new SignedIn(staff.actor().id().value(), Workday.now()));
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        Authentication leaving = event.getAuthentication();
        if (leaving.getPrincipal() instanceof SignedInStaff staff) {
            events.publishEvent(new SignedOut(staff.actor().id().value(), Workday.now()));
        }
    }
}
