package id.satupintu.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a case has changed in this transaction; heard inside this room only. */
record CaseMoved(
        UUID id, long version, UUID owner, @Nullable String team) {

    static CaseMoved of(CaseView view) {
        CaseOrigin origin = view.origin();
        return new CaseMoved(view.id().value(), view.version(), origin.cso(), origin.team());
    }
}
