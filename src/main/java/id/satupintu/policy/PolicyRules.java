package id.satupintu.policy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an edition decides by: its numbers and switches, and the rows of its decision table, first one that fits. */
public final class PolicyRules {

    /** The policy of the seed. */
    public static final PolicyRules SEED = new PolicyRules(Parameters.SEED, SeedRows.IN_ORDER);

    private final Parameters parameters;
    private final List<Row> rows;
    private final DecisionTable table;

    /** Takes the rows as they are; {@link TableCheck} tells what is wrong with them. */
    public PolicyRules(Parameters parameters, List<Row> rows) {
        this.parameters = parameters;
        this.rows = List.copyOf(rows);
        this.table = new DecisionTable(parameters, this.rows);
    }

    /** Its numbers and switches. */
    public Parameters parameters() {
        return parameters;
    }

    /** Its rows in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** Highest single-phase power of the app, inclusive, in VA. */
    public int limitVa() {
        return parameters.limitVa();
    }

    /** The same for temporary connections in the named provinces. */
    public int psLimitVa() {
        return parameters.psLimitVa();
    }

    /** Province codes with the wider limit. */
    public Set<String> psLimitProvinces() {
        return parameters.psLimitProvinces();
    }

    /** Requests that the limits bind. */
    public Set<Transaction> limitsApplyTo() {
        return parameters.limitsApplyTo();
    }

    /** Whether a PD that asks for no more than the power now is no Niaga request. */
    public boolean decreaseIsNonNiaga() {
        return parameters.decreaseIsNonNiaga();
    }

    /** The same rows with the limits binding only these requests. */
    public PolicyRules limitsApplyingTo(Set<Transaction> transactions) {
        return with(parameters.limitsApplyingTo(transactions));
    }

    /** The same rows with the wider limit in these provinces. */
    public PolicyRules psLimitIn(Set<String> provinces) {
        return with(parameters.psLimitIn(provinces));
    }

    /** The same rows with a decrease treated as an ordinary PD. */
    public PolicyRules decreaseAsPd() {
        return with(parameters.decreaseNonNiaga(false));
    }

    /** The highest single-phase power of a temporary connection in that province, null for an unknown one. */
    public int psLimitIn(@Nullable String province) {
        return province != null && psLimitProvinces().contains(province) ? psLimitVa() : limitVa();
    }

    /** The same rows with other numbers and switches. */
    public PolicyRules with(Parameters others) {
        return new PolicyRules(others, rows);
    }

    DecisionTable table() {
        return table;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyRules rules && parameters.equals(rules.parameters) && rows.equals(rules.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameters, rows);
    }

    @Override
    public String toString() {
        return "PolicyRules[" + parameters + ", " + rows.size() + " rows]";
    }
}
