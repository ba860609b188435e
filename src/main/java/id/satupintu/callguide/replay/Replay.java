package id.satupintu.callguide.replay;

import id.satupintu.callguide.guide.Asked;
import id.satupintu.policy.Edition;
import id.satupintu.policy.PolicyTable;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.RoutingQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts past calls before an edition, one by one, and counts what would have been different. Each request is decided
 * twice from the same facts: by the edition of its call and by the other one. Pure and for one thread.
 */
public final class Replay {

    private static final int MOST_LISTED_PER_MOVE = 1_000;

    private final Edition draft;
    private final Map<Move, Long> moves = new HashMap<>();
    private final List<Difference> listed = new ArrayList<>();
    private long calls;
    private long requests;
    private long undecided;

    /**
     * @param draft with a table that has an answer to everything
     * @throws IllegalArgumentException when it has no rules
     */
    public Replay(Edition draft) {
        if (draft.rules().isEmpty()) {
            throw new IllegalArgumentException("Edition " + draft.id() + " has no rules to decide by");
        }
        this.draft = draft;
    }

    /** Puts one call before the edition. */
    public void take(PastCall call) {
        calls++;
        List<RoutingQuestion> asked = Asked.of(call.answers());
        for (int place = 0; place < asked.size(); place++) {
            compare(call, place, asked.get(place));
        }
    }

    private void compare(PastCall call, int place, RoutingQuestion asked) {
        RoutingAnswer before = PolicyTable.decide(asked, call.under());
        if (before.route() == RouteKind.ASK) {
            undecided++;
            return;
        }
        requests++;
        RoutingAnswer after = PolicyTable.decide(asked, draft);
        Way was = Way.of(before);
        Way becomes = Way.of(after);
        if (!was.equals(becomes)) {
            differs(call, place, new Move(asked.transaction(), was, becomes), before.rule(), after.rule());
        }
    }

    private void differs(PastCall call, int place, Move move, String ruleBefore, String ruleAfter) {
        if (moves.merge(move, 1L, Long::sum) <= MOST_LISTED_PER_MOVE) {
            listed.add(new Difference(
                    call.id(), place, call.startedAt(), call.zone(), call.site(), move, ruleBefore, ruleAfter));
        }
    }

    /** What was found so far. */
    public ReplayTally tally() {
        Map<Move, Long> sorted = new LinkedHashMap<>();
        moves.entrySet().stream()
                .sorted(Map.Entry.<Move, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new ReplayTally(calls, requests, undecided, sorted, List.copyOf(listed));
    }
}
