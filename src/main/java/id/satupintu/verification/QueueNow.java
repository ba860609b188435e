package id.satupintu.verification;

import java.util.List;

/**
 * A queue as it was read: what its screens show of it, and numbers for all of it.
 *
 * @param rows its head in serving order, what rings, and the held ones last
 * @param waiting requests that nobody holds
 * @param onLine callers on the line whom nobody looks after yet
 */
record QueueNow(List<QueueRow> rows, long waiting, long onLine) {}
