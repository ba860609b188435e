package id.satupintu.verification.review;

/** Why something was not done; the code is stable, in lower case with hyphens. */
public class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    ReviewRefused(String code) {
        super(code);
        this.code = code;
    }

    /**
     * {@code own} (one's own decision), {@code done} (somebody has looked), {@code note-missing} (a disagreement needs
     * words), {@code not-found}, {@code no-right}, {@code off} (practice is switched off), {@code caller-waits}.
     */
    public String code() {
        return code;
    }
}
