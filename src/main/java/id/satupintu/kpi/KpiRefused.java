package id.satupintu.kpi;

/** A question that cannot be answered as it stands. */
public class KpiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Reason reason;

    KpiRefused(String field, Reason reason) {
        super(field + ": " + reason.code);
        this.field = field;
        this.reason = reason;
    }

    /** What is wrong with it. */
    public enum Reason {
        RANGE_REVERSED("range-reversed"),
        RANGE_IN_FUTURE("range-in-future"),
        RANGE_TOO_WIDE("range-too-wide"),
        UNKNOWN_HOUR("unknown-hour"),
        /** The figures of one TL, whom others may not see yet. */
        OWN_FIRST("own-first"),
        PAGE_OUT_OF_RANGE("page-out-of-range");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    /** A stable code, as {@code range-reversed}. */
    public String code() {
        return reason.code;
    }

    public Reason reason() {
        return reason;
    }

    /** The part of the question that is refused. */
    public String field() {
        return field;
    }
}
