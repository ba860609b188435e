package id.satupintu.escalation;

import java.util.List;

/** Why the ledger did not do what was asked. It says nothing of the customer. */
public class EscalationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<ApktField> missing;

    private EscalationRefused(String code, List<ApktField> missing) {
        super("Escalation refused: " + code + (missing.isEmpty() ? "" : " " + missing), null, false, false);
        this.code = code;
        this.missing = missing;
    }

    static EscalationRefused notFound() {
        return new EscalationRefused("not-found", List.of());
    }

    static EscalationRefused because(String code) {
        return new EscalationRefused(code, List.of());
    }

    /** The outside system is being told at this moment; its answer has to be waited for. */
    public static EscalationRefused sending() {
        return because("sending");
    }

    static EscalationRefused incomplete(List<ApktField> missing) {
        return new EscalationRefused("incomplete", missing);
    }

    /**
     * Stable: {@code not-found}, {@code closed}, {@code incomplete}, {@code order} (the number before it is missing),
     * {@code not-needed}, {@code entered}, {@code number}, {@code reason}, {@code same-number}, {@code sending}, {@code not-the-same}, {@code too-long}.
     */
    public String code() {
        return code;
    }

    /** The fields that are missing, when it is incomplete. */
    public List<ApktField> missing() {
        return missing;
    }
}
