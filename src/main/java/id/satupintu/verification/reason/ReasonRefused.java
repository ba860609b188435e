package id.satupintu.verification.reason;

/** The texts of a reason were not taken. */
public class ReasonRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    ReasonRefused(String reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /**
     * Stable, in lower case with hyphens: {@code incomplete}, {@code unknown-slot}, {@code too-long}, {@code from-past},
     * {@code to-before-from}, {@code other-stays}, {@code meanwhile}.
     */
    public String reason() {
        return reason;
    }

    /** What it is about: the slot, the most characters, the first possible day, who was faster. */
    public String detail() {
        return detail;
    }
}
