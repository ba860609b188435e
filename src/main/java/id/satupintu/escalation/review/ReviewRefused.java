package id.satupintu.escalation.review;

/** Why a review was not written. */
public class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    ReviewRefused(String code) {
        super("Review refused: " + code, null, false, false);
        this.code = code;
    }

    /** Stable: {@code note}, {@code too-long}, {@code own} (the TL ruled it), {@code reviewed}. */
    public String code() {
        return code;
    }
}
