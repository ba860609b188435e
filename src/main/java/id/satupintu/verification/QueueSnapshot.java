package id.satupintu.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The undecided requests of one team at one moment, in serving order, the held ones last; shared by all screens.
 *
 * @param revision rises whenever a row has changed
 */
public record QueueSnapshot(String team, long revision, Instant readAt, List<QueueRow> rows) {

    public QueueSnapshot {
        rows = List.copyOf(rows);
    }

    /** Requests that nobody holds. */
    public long waiting() {
        return rows.stream().filter(row -> row.holder() == null).count();
    }

    /** Callers on the line whom nobody looks after yet. */
    public long onLine() {
        return rows.stream().filter(row -> row.holder() == null && row.onLine()).count();
    }

    /** The row of one request, while it is undecided. */
    public Optional<QueueRow> row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
