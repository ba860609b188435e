package id.satupintu.access;

/** A change of a site or team that is not made; {@link #field()} and {@link #reason()} are words for a text key. */
public class PlaceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;
    private final long count;

    PlaceRefused(String field, String reason, long count) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
        this.count = count;
    }

    PlaceRefused(String field, String reason) {
        this(field, reason, 0);
    }

    /** {@code code}, {@code name}, {@code site}, {@code zone}, {@code unit}, {@code version}, or {@code use} for what is in use. */
    public String field() {
        return field;
    }

    /**
     * {@code malformed}, {@code missing}, {@code taken}, {@code unknown}, {@code closed} or {@code meanwhile}; with the
     * field {@code use} what keeps the place in use: {@code people}, {@code teams} or the name of an {@link OpenWork}.
     */
    public String reason() {
        return reason;
    }

    /** How many of it, for {@code use}. */
    public long count() {
        return count;
    }
}
