package id.satupintu.policy;

import java.util.List;

/** Puts what the table found into an answer. */
final class Answers {

    private Answers() {}

    static RoutingAnswer decided(RoutingQuestion asked, Row row, EditionId edition, PolicyRules rules) {
        List<ExceptionKind> holding = Exceptions.holding(asked);
        boolean labelled = row.route() == RouteKind.APKT_SIMONE;
        return new RoutingAnswer(
                row.route(),
                row.rule(),
                row.ground(),
                labelled ? Exceptions.label(holding, row) : null,
                holding,
                row.ccRegister(),
                List.of(),
                row.verification(),
                row.reminderAfter(),
                edition,
                Sentence.why(row, rules, holding),
                RoutingNotes.on(asked, rules));
    }

    static RoutingAnswer ask(RoutingQuestion asked, List<Fact> missing, EditionId edition) {
        return new RoutingAnswer(
                RouteKind.ASK,
                askingRule(asked, missing),
                null,
                null,
                Exceptions.holding(asked),
                null,
                missing,
                Verification.NOT_NEEDED,
                false,
                edition,
                new Sentence("policy.rule.ask", List.of(missing)),
                List.of());
    }

    private static String askingRule(RoutingQuestion asked, List<Fact> missing) {
        if (missing.contains(Fact.TRANSACTION)) {
            return "Q-033";
        }
        return asked.transaction() == Transaction.PS ? "Q-043" : "Q-040";
    }
}
