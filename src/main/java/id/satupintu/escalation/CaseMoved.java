package id.satupintu.escalation;

import id.satupintu.workday.Workday;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a case has changed in this transaction; heard inside this room only. */
record CaseMoved(
        UUID id, long version, UUID owner, @Nullable String team, boolean late) {

    static CaseMoved of(CaseView view) {
        CaseOrigin origin = view.origin();
        boolean late = Workday.now().isAfter(view.debt().dueAt());
        return new CaseMoved(view.id().value(), view.version(), origin.cso(), origin.team(), late);
    }
}
