package id.satupintu.kpi;

import id.satupintu.access.ZoneChange;
import org.jspecify.annotations.Nullable;

/** A question that cannot be answered as it stands. */
public class KpiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String COMPARED = "compared";

    private final String field;
    private final Reason reason;
    private final transient @Nullable ZoneChange change;

    KpiRefused(String field, Reason reason) {
        this(field, reason, null);
    }

    private KpiRefused(String field, Reason reason, @Nullable ZoneChange change) {
        super(field + ": " + reason.code);
        this.field = field;
        this.reason = reason;
        this.change = change;
    }

    /** A range over days before and after a site changed its clock. */
    static KpiRefused across(ZoneChange change) {
        return new KpiRefused("from", Reason.ZONE_CHANGED, change);
    }

    /** What is wrong with it. */
    public enum Reason {
        RANGE_REVERSED("range-reversed"),
        RANGE_IN_FUTURE("range-in-future"),
        RANGE_TOO_WIDE("range-too-wide"),
        /** A site in it went over to another time zone meanwhile, so that its days are not days of one clock. */
        ZONE_CHANGED("zone-changed"),
        UNKNOWN_HOUR("unknown-hour"),
        /** The figures of one TL, whom others may not see yet. */
        OWN_FIRST("own-first"),
        PAGE_OUT_OF_RANGE("page-out-of-range");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    /** A stable code, as {@code range-reversed}. */
    public String code() {
        return reason.code;
    }

    public Reason reason() {
        return reason;
    }

    /** Which site changed its clock, and when; null for every other reason. */
    public @Nullable ZoneChange change() {
        return change;
    }

    /** The same, of the period to compare with. */
    public KpiRefused compared() {
        return new KpiRefused(COMPARED, reason, change);
    }

    /** Whether it is the period to compare with that cannot be asked. */
    public boolean ofCompared() {
        return field.equals(COMPARED);
    }

    /** The part of the question that is refused. */
    public String field() {
        return field;
    }
}
