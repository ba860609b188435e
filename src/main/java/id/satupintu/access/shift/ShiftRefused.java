package id.satupintu.access.shift;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A shift that is not planned; {@link #field()} and {@link #reason()} are words for a text key. */
public class ShiftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;
    private final @Nullable LocalDate day;
    private final @Nullable String by;

    ShiftRefused(String field, String reason) {
        this(field, reason, null, null);
    }

    ShiftRefused(String field, String reason, @Nullable LocalDate day, @Nullable String by) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
        this.day = day;
        this.by = by;
    }

    /** {@code team}, {@code tl}, {@code day}, {@code from}, {@code until} or {@code days}. */
    public String field() {
        return field;
    }

    /**
     * {@code missing}, {@code unknown}, {@code closed}, {@code elsewhere} (no active TL of this team), {@code empty},
     * {@code long}, {@code many}, {@code past}, {@code taken} (the team has a TL on duty then) or {@code busy} (the TL is
     * on duty then).
     */
    public String reason() {
        return reason;
    }

    /** The site's day of the shift that is in the way, for {@code taken} and {@code busy}. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** Who has the shift that is in the way. */
    public @Nullable String by() {
        return by;
    }
}
