package id.satupintu.kpi.report;

/** A report that cannot be kept so. */
public class ReportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ReportRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong, and so at which field. */
    public enum Reason {
        /** It has no name, or one of more than 80 characters. */
        NAME,
        /** No such hour. */
        HOUR,
        /** No such site, or one that the person may not see. */
        SITE,
        /** A language that the house does not speak. */
        LANGUAGE,
        /** None, too many, or one that is no e-mail address of an allowed domain. */
        RECEIVERS
    }

    public Reason reason() {
        return reason;
    }
}
