package id.satupintu.policy;

import java.util.List;

/** Every way in which a question could be completed, each with the row that would decide it. */
final class Completions {

    private final List<OpenFact> open;
    private final Row[] rows;

    private Completions(List<OpenFact> open, Row[] rows) {
        this.open = open;
        this.rows = rows;
    }

    static Completions of(RoutingQuestion asked, PolicyRules rules) {
        List<OpenFact> open = OpenFacts.of(asked, rules);
        int size = 1;
        for (OpenFact fact : open) {
            size *= fact.values().size();
        }
        Completions all = new Completions(open, new Row[size]);
        all.fill(Matter.first(asked, rules), rules.table(), open.size(), 0);
        return all;
    }

    /** The row of the first completion; it decides whenever nothing is missing. */
    Row row() {
        return rows[0];
    }

    /** The facts that can change the outcome by themselves, whatever the others turn out to be. */
    List<Fact> missing() {
        return settled()
                ? List.of()
                : open.stream().filter(this::matters).map(OpenFact::fact).toList();
    }

    private boolean settled() {
        for (Row row : rows) {
            if (!row.sameOutcome(rows[0])) {
                return false;
            }
        }
        return true;
    }

    private boolean matters(OpenFact fact) {
        int stride = strideOf(fact);
        int block = stride * fact.values().size();
        for (int i = 0; i < rows.length; i++) {
            int withFirstValue = i - i % block + i % stride;
            if (!rows[i].sameOutcome(rows[withFirstValue])) {
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
    private void fill(Matter matter, DecisionTable table, int left, int place) {
        if (left == 0) {
            rows[place] = table.firstThatFits(matter);
            return;
        }
        var values = open.get(left - 1).values();
        for (int i = 0; i < values.size(); i++) {
            fill(values.get(i).apply(matter), table, left - 1, place * values.size() + i);
        }
    }
}
