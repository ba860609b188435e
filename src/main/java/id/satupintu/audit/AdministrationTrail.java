package id.satupintu.audit;

import id.satupintu.access.Actor;
import id.satupintu.access.Administered;
import id.satupintu.workday.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what administrators change of staff, places and shifts, inside the transaction of the change. */
@Component
class AdministrationTrail {

    private final Trail trail;

    AdministrationTrail(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(Administered event) {
        Actor actor = Actor.find().orElse(null);
        trail.write(new Entry(
                Ids.next(),
                event.at(),
                actor,
                event.act(),
                event.subjectKind(),
                event.subject(),
                null,
                event.detail()));
    }
}
