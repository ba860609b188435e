package id.satupintu.access.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.shell.SignedInPerson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the frame who sits in front of it. */
@Component
class StaffAtTheScreen implements SignedInPerson {

    private final StaffDesk staff;
    private final AuthenticationContext signIn;

    StaffAtTheScreen(StaffDesk staff, AuthenticationContext signIn) {
        this.staff = staff;
        this.signIn = signIn;
    }

    @Override
    public Optional<Person> find() {
        return Actor.find().map(this::person);
    }

    private Person person(Actor actor) {
        String role = "access.role." + actor.role();
        return new Person(
                actor.name(), role, site(actor), actor.zone().id(), actor.zone().name());
    }

    private @Nullable String site(Actor actor) {
        return staff.sites(actor.scope()).stream()
                .filter(site -> site.code().equals(actor.site()))
                .map(SiteRow::name)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void signOut() {
        signIn.logout();
    }
}
