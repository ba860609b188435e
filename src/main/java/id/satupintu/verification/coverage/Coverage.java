package id.satupintu.verification.coverage;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Callers against TLs at one site: who waits on the line now, who will come in the next quarter of an hour, and who is
 * there for them.
 *
 * @param waiting callers on the line whom nobody looks after
 * @param free TLs who hold nothing and do not pause
 * @param working TLs who do not pause, the free ones among them
 * @param work median time that one request keeps a TL; null while nobody has decided anything
 * @param expected null while there is too little history
 */
public record Coverage(
        int waiting,
        int free,
        int working,
        @Nullable Duration work,
        @Nullable Expected expected) {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** Whether the TLs who are there suffice for the next quarter of an hour. */
    public enum Verdict {
        ENOUGH,
        /** Enough only if no more come than expected. */
        TIGHT,
        SHORT,
        /** Not enough history to say. */
        UNKNOWN
    }

    public Verdict verdict() {
        if (work == null || expected == null) {
            return waiting > 0 && working == 0 ? Verdict.SHORT : Verdict.UNKNOWN;
        }
        int usual = waiting + expected.callers();
        if (needed(usual, work) > working) {
            return Verdict.SHORT;
        }
        return needed(usual + expected.error(), work) > working ? Verdict.TIGHT : Verdict.ENOUGH;
    }

    /** How many TLs the callers of the next quarter of an hour keep busy; 0 while that cannot be said. */
    public int needed() {
        return work == null || expected == null ? 0 : needed(waiting + expected.callers(), work);
    }

    private static int needed(int callers, Duration work) {
        return (int) Math.ceilDiv(callers * work.toMillis(), QUARTER.toMillis());
    }
}
