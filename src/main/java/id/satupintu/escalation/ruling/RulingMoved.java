package id.satupintu.escalation.ruling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a question has changed in this transaction; heard inside this room only. */
record RulingMoved(
        UUID id, long version, UUID owner, @Nullable String team) {

    static RulingMoved of(RulingView view) {
        return new RulingMoved(view.id().value(), view.version(), view.cso(), view.team());
    }
}
