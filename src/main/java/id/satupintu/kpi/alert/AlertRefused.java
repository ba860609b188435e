package id.satupintu.kpi.alert;

/** An alarm that cannot be kept so. */
public class AlertRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AlertRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** What is wrong, and so at which field. */
    public enum Reason {
        /** It has no name, or one of more than 80 characters. */
        NAME,
        /** No such number. */
        SUBJECT,
        /** What is usual is not known of what nobody writes down: the queue and the free TLs of a moment. */
        KIND,
        /** No such site, or one that the person may not see. */
        SITE,
        /** Negative, no number, or a rate above one. */
        LIMIT,
        /** It would be over before it is raised. */
        CLEAR,
        /** One that is no e-mail address of an allowed domain, or more than twenty. */
        MAILS,
        /** No web address, or of a host that no administrator has listed. */
        WEBHOOK
    }

    public Reason reason() {
        return reason;
    }
}
