package id.satupintu.kpi.saved;

/** A view that cannot be saved as it stands. */
public class SavedViewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    SavedViewRefused(Reason reason) {
        super(reason.code);
        this.reason = reason;
    }

    /** What is wrong with its name. */
    public enum Reason {
        MISSING("missing"),
        TOO_LONG("too-long"),
        TAKEN("taken"),
        TOO_MANY("too-many");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    /** A stable code, as {@code too-long}. */
    public String code() {
        return reason.code;
    }
}
