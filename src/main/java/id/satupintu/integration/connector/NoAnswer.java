package id.satupintu.integration.connector;

/** Whether the other side has the letter is not known. */
class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    NoAnswer(String code) {
        super("No answer: " + code, null, false, false);
        this.code = code;
    }

    /** {@code timeout}, {@code unreachable} or {@code status-503} and the like. */
    String code() {
        return code;
    }
}
