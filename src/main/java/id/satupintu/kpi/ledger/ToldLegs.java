package id.satupintu.kpi.ledger;

import java.time.Instant;
import java.util.UUID;

/** What the telephone system told of a call, as half of its fact. */
final class ToldLegs {

    private ToldLegs() {}

    static Fact of(UUID call, long talk, long hold, long after, Instant at) {
        return Fact.of(FactKind.CALL, call, call, Told.HALF)
                .with(Column.CALL_ID, call)
                .with(Column.AT, at)
                .with(Column.TALK_MS, talk)
                .with(Column.HOLD_MS, hold)
                .with(Column.AFTER_MS, after)
                .with(Column.HANDLE_MS, talk + hold + after);
    }
}
