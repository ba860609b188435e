package id.satupintu.verification;

import java.time.Instant;
import java.util.List;

/**
 * The queue of one team at one moment, shared by all screens.
 *
 * @param revision rises whenever a row or a number has changed
 * @param rows the head of it in serving order, all that ring, and the held ones last
 * @param waiting requests that nobody holds, however many
 * @param onLine callers on the line whom nobody looks after yet
 */
public record QueueSnapshot(
        String team, long revision, Instant readAt, List<QueueRow> rows, long waiting, long onLine) {

    public QueueSnapshot {
        rows = List.copyOf(rows);
    }

    /** What stands in it, and how many there are in all. */
    public QueuePart part() {
        long held = rows.stream().filter(row -> row.holder() != null).count();
        return new QueuePart(rows, waiting + held);
    }
}
