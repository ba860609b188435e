package id.satupintu.access;

/** A change of staff that is not made; {@link #field()} and {@link #reason()} are words for a text key. */
public class StaffRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    StaffRefused(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** {@code login}, {@code name}, {@code team}, {@code site}, {@code password}, {@code role}, {@code lead}, {@code active} or {@code file}. */
    public String field() {
        return field;
    }

    /** {@code taken}, {@code malformed}, {@code missing}, {@code short}, {@code unknown}, {@code elsewhere}, {@code closed}, {@code twice}, {@code columns}, {@code too-long} or {@code oneself}. */
    public String reason() {
        return reason;
    }
}
