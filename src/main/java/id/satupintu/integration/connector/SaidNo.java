package id.satupintu.integration.connector;

/** The other side will not have the letter, or answered with something that is no number. */
class SaidNo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    SaidNo(String code) {
        super("Said no: " + code, null, false, false);
        this.code = code;
    }

    /** {@code status-422} and the like, or {@code no-number}. */
    String code() {
        return code;
    }
}
