package id.satupintu.kpi.wallboard;

/** A wallboard that cannot be made so. */
public class WallboardRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WallboardRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong. */
    public enum Reason {
        /** It has no name, or one of more than 80 characters. */
        NAME,
        /** No such site, or one that the person may not see. */
        SITE,
        /** A language that the house does not speak. */
        LANGUAGE
    }

    public Reason reason() {
        return reason;
    }
}
