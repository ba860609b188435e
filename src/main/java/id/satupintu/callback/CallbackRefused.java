package id.satupintu.callback;

import org.jspecify.annotations.Nullable;

/** Why a callback could not be done. */
public class CallbackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient @Nullable CallbackRow row;

    private CallbackRefused(String code) {
        this(code, null);
    }

    private CallbackRefused(String code, @Nullable CallbackRow row) {
        super("Callback refused: " + code, null, false, false);
        this.code = code;
        this.row = row;
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

    /** The customer was tried a short while ago. */
    static CallbackRefused tooEarly(CallbackRow row) {
        return new CallbackRefused("too-early", row);
    }

    /** Customers are not called at this hour of theirs. */
    static CallbackRefused outsideHours(CallbackRow row) {
        return new CallbackRefused("outside-hours", row);
    }

    /** What is to be called later, where it is only a matter of time; else null. */
    public @Nullable CallbackRow row() {
        return row;
    }

    /**
     * Stable: {@code not-found}, {@code already-closed}, {@code no-result}, {@code no-phone}, {@code too-early},
     * {@code outside-hours}.
     */
    public String code() {
        return code;
    }
}
