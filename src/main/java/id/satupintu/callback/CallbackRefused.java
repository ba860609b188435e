package id.satupintu.callback;

/** Why a callback could not be done. */
public class CallbackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private CallbackRefused(String code) {
        super("Callback refused: " + code, null, false, false);
        this.code = code;
    }

    static CallbackRefused notFound() {
        return new CallbackRefused("not-found");
    }

    static CallbackRefused alreadyClosed() {
        return new CallbackRefused("already-closed");
    }

    static CallbackRefused noResult() {
        return new CallbackRefused("no-result");
    }

    static CallbackRefused noPhone() {
        return new CallbackRefused("no-phone");
    }

    /** Stable: {@code not-found}, {@code already-closed}, {@code no-result}, {@code no-phone}. */
    public String code() {
        return code;
    }
}
