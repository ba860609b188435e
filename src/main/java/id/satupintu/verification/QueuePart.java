package id.satupintu.verification;

import java.util.List;

/**
 * A part of a queue, in serving order, the held ones last.
 *
 * @param total how many there are in all, also beyond those that were asked for
 */
public record QueuePart(List<QueueRow> rows, long total) {

    public QueuePart {
        rows = List.copyOf(rows);
    }

    /** How many more there are. */
    public long beyond() {
        return total - rows.size();
    }
}
