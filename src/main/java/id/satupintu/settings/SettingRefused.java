package id.satupintu.settings;

/** A value that cannot be set; {@link #reason()} is a word for a text key, {@link #detail()} stands in its place {0}. */
public class SettingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    SettingRefused(String reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** {@code malformed}, {@code too-small}, {@code too-large}, {@code too-long}, {@code pinned}, {@code start-only} or {@code meanwhile}. */
    public String reason() {
        return reason;
    }

    /** The bound, or what was typed. */
    public String detail() {
        return detail;
    }
}
