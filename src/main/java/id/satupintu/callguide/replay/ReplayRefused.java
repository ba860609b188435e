package id.satupintu.callguide.replay;

/** A replay that is not begun; {@link #code()} is the last part of a text key. */
public class ReplayRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private ReplayRefused(String code) {
        super(code);
        this.code = code;
    }

    static ReplayRefused because(String code) {
        return new ReplayRefused(code);
    }

    /** {@code no-rules}, {@code faulty}, {@code range} or {@code busy}. */
    public String code() {
        return code;
    }
}
