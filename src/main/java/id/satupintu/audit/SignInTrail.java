package id.satupintu.audit;

import id.satupintu.access.Actor;
import id.satupintu.access.SignInFailed;
import id.satupintu.access.SignedIn;
import id.satupintu.access.SignedOut;
import id.satupintu.workday.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears who comes and goes, and who was not let in. */
@Component
class SignInTrail {

    private static final String SUBJECT = "staff";

    private final Trail trail;

    SignInTrail(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(SignedIn event) {
        write("access.signed-in", event.staffId(), event.at());
    }

    @EventListener
    void on(SignedOut event) {
        write("access.signed-out", event.staffId(), event.at());
    }

    @EventListener
    void on(SignInFailed event) {
        write("access.sign-in-failed", event.staffId(), event.at());
    }

    private void write(String act, @Nullable UUID staff, Instant at) {
        Actor actor = Actor.find().orElse(null);
        trail.write(new Entry(Ids.next(), at, actor, act, SUBJECT, staff, null, null));
    }
}
