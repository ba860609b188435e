package id.satupintu.policy;

import java.util.List;

/** Puts what the table found into an answer. */
final class Answers {

    private Answers() {}

    static RoutingAnswer decided(RoutingQuestion asked, Rule rule, EditionId edition, PolicyRules rules) {
        List<ExceptionKind> holding = Exceptions.holding(asked);
        boolean labelled = rule.route() == RouteKind.APKT_SIMONE;
        return new RoutingAnswer(
                rule.route(),
                rule.id(),
                rule.ground(),
                labelled ? holding.getFirst() : null,
                holding,
                rule.ccRegister(),
                List.of(),
                rule.verification(),
                rule.reminderAfter(),
                edition,
                new Sentence("policy.rule." + rule.sentence(), List.of(rules.limitVa(), rules.psLimitVa(), holding)),
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
