package id.satupintu.kpi.post;

/** A letter that did not go this time. */
class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    NotSent(String code) {
        super("Not sent: " + code, null, false, false);
        this.code = code;
    }

    /** {@code off}, {@code unreachable}, {@code refused}, {@code status-503} and the like. */
    String code() {
        return code;
    }
}
