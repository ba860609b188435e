package id.satupintu.kpi;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of figures. Rates are fractions and absent under {@value #FEWEST} of what they divide by.
 *
 * @param key null in the total
 * @param wide E + X + D + O, by which the wide rate divides
 * @param excepted X, all exceptions together
 * @param exceptions by primary code
 * @param ccRegister by kind
 */
public record KpiRow(
        @Nullable String key,
        long calls,
        long niaga,
        long eligible,
        long directed,
        long declined,
        @Nullable Double redirectionRate,
        @Nullable Double redirectionRateWide,
        long wide,
        long excepted,
        Map<String, Long> exceptions,
        long outsidePolicy,
        Map<String, Long> ccRegister,
        Downloads downloads,
        Verifications verifications,
        Callbacks callbacks) {

    /** Under this many a rate would say more than is known. */
    public static final int FEWEST = 20;

    /**
     * The download funnel; what is not known stands apart and is never counted as no.
     *
     * @param guidedInstalled of those guided at once; {@code installed} also has who tried alone and was seen with it later
     */
    public record Downloads(
            long asked,
            long already,
            long notYet,
            long guidedNow,
            long guidedInstalled,
            long alone,
            long declined,
            long installed,
            long installedUnknown,
            long verified,
            long submitted) {}

    /**
     * Decided attempts; turnaround in seconds by nearest rank, absent when none was decided.
     *
     * @param p50ClearSeconds without the time for which the tool of the TLs was declared slow
     * @param p90ClearSeconds likewise
     * @param waiting attempts that still waited for their decision when the report was read
     * @param p90AtLeastSeconds the lower bound of p90 with as long as those have waited by then, absent when none did
     */
    public record Verifications(
            long decided,
            long approved,
            @Nullable Double p50Seconds,
            @Nullable Double p90Seconds,
            @Nullable Double p50ClearSeconds,
            @Nullable Double p90ClearSeconds,
            long waiting,
            @Nullable Double p90AtLeastSeconds) {

        /** Whether the tool was slow long enough to be seen in these figures. */
        public boolean slowed() {
            return !Objects.equals(p50Seconds, p50ClearSeconds) || !Objects.equals(p90Seconds, p90ClearSeconds);
        }
    }

    /** What was owed to customers when the report was read. */
    public record Callbacks(long due, long overdue, long open) {}

    /** The same with what is owed now in the place of what the row's days owe. */
    public KpiRow owing(Callbacks owed) {
        return new KpiRow(
                key,
                calls,
                niaga,
                eligible,
                directed,
                declined,
                redirectionRate,
                redirectionRateWide,
                wide,
                excepted,
                exceptions,
                outsidePolicy,
                ccRegister,
                downloads,
                verifications,
                owed);
    }

    /** The number that stands in this row under a measure. */
    public long number(Measure measure) {
        return switch (measure) {
            case CALLS -> calls;
            case NIAGA -> niaga;
            case ELIGIBLE -> eligible;
            case DIRECTED -> directed;
            case DECLINED -> declined;
            case WIDE -> wide;
            case EXCEPTED -> excepted;
            case NO_PHONE, PHONE_UNSUPPORTED, VVIP, HARD_COMPLAINT -> exceptions.getOrDefault(measure.name(), 0L);
            case OUTSIDE_POLICY -> outsidePolicy;
            case PS_NON_CUSTOMER, PS_CROSS_PHASE -> ccRegister.getOrDefault(measure.name(), 0L);
            case ASKED -> downloads.asked;
            case ALREADY -> downloads.already;
            case NOT_YET -> downloads.notYet;
            case GUIDED_NOW -> downloads.guidedNow;
            case GUIDED_INSTALLED -> downloads.guidedInstalled;
            case ALONE -> downloads.alone;
            case DOWNLOAD_DECLINED -> downloads.declined;
            case INSTALLED -> downloads.installed;
            case INSTALLED_UNKNOWN -> downloads.installedUnknown;
            case VERIFIED -> downloads.verified;
            case SUBMITTED -> downloads.submitted;
            case DECIDED -> verifications.decided;
            case APPROVED -> verifications.approved;
            case OPEN -> callbacks.open;
            case DUE -> callbacks.due;
            case OVERDUE -> callbacks.overdue;
            default -> throw new IllegalArgumentException(measure + " stands in no row of the report");
        };
    }

    /** A fraction, or null under {@value #FEWEST}. */
    public static @Nullable Double rate(long part, long whole) {
        return whole < FEWEST ? null : (double) part / whole;
    }
}
