package id.satupintu.callback;

import id.satupintu.access.Actor;
import id.satupintu.workday.SiteZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The team queue that holds a form, and who made the form. */
record Holder(String site, SiteZone zone, @Nullable String team, UUID madeBy, String madeByName, boolean simulated) {

    private static final String NO_SITE = "-";

    static Holder of(Actor actor) {
        return new Holder(
                actor.site() == null ? NO_SITE : actor.site(),
                actor.zone(),
                actor.team(),
                actor.id().value(),
                actor.name(),
                actor.simulated());
    }
}
