package id.satupintu.units;

/** A change that is not made; field and reason are words for a text key. */
public class UnitRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    UnitRefused(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** {@code code}, {@code name}, {@code apktName}, {@code unit}, {@code province}, {@code version} or {@code file}. */
    public String field() {
        return field;
    }

    /** {@code taken}, {@code malformed}, {@code missing}, {@code unknown}, {@code meanwhile}, {@code twice}, {@code columns} or {@code too-long}. */
    public String reason() {
        return reason;
    }
}
