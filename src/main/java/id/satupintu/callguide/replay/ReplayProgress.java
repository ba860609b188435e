package id.satupintu.callguide.replay;

/**
 * How far a replay has come.
 *
 * @param total how many calls there are to put before the draft
 */
public record ReplayProgress(State state, long total, ReplayTally tally) {

    /** What a replay is doing. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** From 0 to 1. */
    public double fraction() {
        return total == 0 ? 1 : Math.min(1, (double) tally.calls() / total);
    }
}
