package id.satupintu.policy;

import java.util.List;

/** Every way in which a question could be completed, each with the rule that would decide it. */
final class Completions {

    private final List<OpenFact> open;
    private final Rule[] rules;

    private Completions(List<OpenFact> open, Rule[] rules) {
        this.open = open;
        this.rules = rules;
    }

    static Completions of(RoutingQuestion asked, PolicyRules rules) {
        List<OpenFact> open = OpenFacts.of(asked, rules);
        int size = 1;
        for (OpenFact fact : open) {
            size *= fact.values().size();
        }
        Completions all = new Completions(open, new Rule[size]);
        all.fill(Matter.first(asked, rules), rules, open.size(), 0);
        return all;
    }

    /** The rule of the first completion; it decides whenever nothing is missing. */
    Rule rule() {
        return rules[0];
    }

    /** The facts that can change the outcome by themselves, whatever the others turn out to be. */
    List<Fact> missing() {
        return settled()
                ? List.of()
                : open.stream().filter(this::matters).map(OpenFact::fact).toList();
    }

    private boolean settled() {
        for (Rule rule : rules) {
            if (!rule.sameOutcome(rules[0])) {
                return false;
            }
        }
        return true;
    }

    private boolean matters(OpenFact fact) {
        int stride = strideOf(fact);
        int block = stride * fact.values().size();
        for (int i = 0; i < rules.length; i++) {
            int withFirstValue = i - i % block + i % stride;
            if (!rules[i].sameOutcome(rules[withFirstValue])) {
                return true;
            }
        }
        return false;
    }

    private int strideOf(OpenFact fact) {
        int stride = 1;
        for (OpenFact before : open.subList(0, open.indexOf(fact))) {
            stride *= before.values().size();
        }
        return stride;
    }

    /** Lays the facts from the last to the first; the first fact changes fastest. */
    private void fill(Matter matter, PolicyRules policy, int left, int place) {
        if (left == 0) {
            rules[place] = DecisionTable.firstThatFits(matter, policy);
            return;
        }
        var values = open.get(left - 1).values();
        for (int i = 0; i < values.size(); i++) {
            fill(values.get(i).apply(matter), policy, left - 1, place * values.size() + i);
        }
    }
}
