package id.satupintu.policy;

/** Decides the route of a request under an edition (requirements section 8). Pure: the same question, the same answer. */
public final class PolicyTable {

    private PolicyTable() {}

    /**
     * The route of the request, or what has to be asked for first.
     *
     * @throws IllegalArgumentException if the edition has no rules
     */
    public static RoutingAnswer decide(RoutingQuestion asked, Edition edition) {
        PolicyRules rules = edition.rulesOrRefuse();
        Decided decided = rules.table().decide(asked, rules);
        return decided.missing().isEmpty()
                ? Answers.decided(asked, decided.row(), edition.id(), rules)
                : Answers.ask(asked, decided.missing(), edition.id());
    }
}
