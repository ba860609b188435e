package id.satupintu.escalation.dispatch;

/** Why a letter was not touched. */
public class DispatchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    DispatchRefused(String code) {
        super("Dispatch refused: " + code, null, false, false);
        this.code = code;
    }

    /** Stable: {@code not-found}, {@code sending} (its answer is awaited at this moment), {@code sent}. */
    public String code() {
        return code;
    }
}
