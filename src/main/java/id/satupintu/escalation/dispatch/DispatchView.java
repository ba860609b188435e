package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.OutsideSystem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter stands.
 *
 * @param trouble code of what went wrong at the last attempt, null when nothing did
 * @param nextAt when it is tried again
 * @param triedAt the last attempt, null before the first
 */
public record DispatchView(
        OutsideSystem system,
        DispatchState state,
        int attempts,
        @Nullable String trouble,
        Instant queuedAt,
        @Nullable Instant triedAt,
        Instant nextAt) {

    /** Whether it is still on its way. */
    public boolean underWay() {
        return state == DispatchState.WAITING || state == DispatchState.SENDING;
    }
}
