package id.satupintu.escalation.ruling;

import java.util.List;
import java.util.stream.Stream;

/** What is asked. */
public enum Matter {
    /** No row of the policy covers the request. */
    OUTSIDE_POLICY,
    /** A caller who refused the application is said to meet a criterion of an urgent problem. */
    HARD_COMPLAINT;

    /**
     * What can be answered, the first offered first.
     *
     * @param first what stands before the others, as the edition orders them
     */
    public List<Verdict> verdicts(List<Verdict> first) {
        return Stream.concat(first.stream(), Stream.of(Verdict.values()))
                .filter(verdict -> verdict.matter() == this)
                .distinct()
                .toList();
    }
}
