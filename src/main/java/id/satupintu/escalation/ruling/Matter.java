package id.satupintu.escalation.ruling;

import java.util.List;
import java.util.stream.Stream;

/** What is asked. */
public enum Matter {
    /** No row of the policy covers the request. */
    OUTSIDE_POLICY,
    /** A caller who refused the application is said to meet a criterion of an urgent problem. */
    HARD_COMPLAINT;

    /** What can be answered, the first offered first. */
    public List<Verdict> verdicts() {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.matter() == this)
                .toList();
    }
}
