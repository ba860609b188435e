package id.satupintu.callguide.replay;

import java.util.List;
import java.util.Map;

/**
 * What a replay has found so far.
 *
 * @param calls calls that were put before the draft
 * @param requests requests in them, each one that reached a route counted once
 * @param undecided requests that never reached a route in their call, so that nothing can be compared
 * @param moves how many went each other way, the most frequent first
 * @param listed the requests behind the moves, up to a number for each move
 */
public record ReplayTally(long calls, long requests, long undecided, Map<Move, Long> moves, List<Difference> listed) {

    /** Nothing yet. */
    public static final ReplayTally NONE = new ReplayTally(0, 0, 0, Map.of(), List.of());

    /** How many requests would have gone another way. */
    public long different() {
        return moves.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many requests would have gone the same way. */
    public long same() {
        return requests - different();
    }

    /** The requests behind one move, in the order of their calls. */
    public List<Difference> behind(Move move) {
        return listed.stream().filter(one -> one.move().equals(move)).toList();
    }
}
