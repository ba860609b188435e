package id.satupintu.escalation.ruling;

import org.jspecify.annotations.Nullable;

/** Why a question was not asked or not answered. It says nothing of the customer. */
public class RulingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String by;

    RulingRefused(String code, @Nullable String by) {
        super("Ruling refused: " + code, null, false, false);
        this.code = code;
        this.by = by;
    }

    /** Stable: {@code not-found}, {@code already-ruled}, {@code withdrawn}, {@code reason}, {@code note}, {@code too-long}. */
    public String code() {
        return code;
    }

    /** Who was faster, where somebody was. */
    public @Nullable String by() {
        return by;
    }
}
