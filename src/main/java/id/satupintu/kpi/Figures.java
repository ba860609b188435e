package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.*;

import id.satupintu.kpi.KpiRow.Callbacks;
import id.satupintu.kpi.KpiRow.Downloads;
import id.satupintu.kpi.KpiRow.Verifications;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one row and how long its verifications took.
 *
 * @param zone in which everything counted lies, null when it lies in several or there is nothing
 */
record Figures(
        Map<Measure, Long> counts,
        Turnaround turnaround,
        @Nullable String zone) {

    static final Figures NOTHING = new Figures(Map.of(), Turnaround.UNKNOWN, null);

    boolean isNothing() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    /** Milliseconds by nearest rank, null when nothing was decided. */
    record Turnaround(@Nullable Long p50, @Nullable Long p90) {
        static final Turnaround UNKNOWN = new Turnaround(null, null);
    }

    KpiRow row(@Nullable String key) {
        return new KpiRow(
                key,
                of(CALLS),
                of(NIAGA),
                of(ELIGIBLE),
                of(DIRECTED),
                of(DECLINED),
                KpiRow.rate(of(DIRECTED), of(ELIGIBLE)),
                KpiRow.rate(of(DIRECTED), of(WIDE)),
                of(WIDE),
                of(EXCEPTED),
                byLastPart(NO_PHONE, PHONE_UNSUPPORTED, VVIP, HARD_COMPLAINT),
                of(OUTSIDE_POLICY),
                byLastPart(PS_NON_CUSTOMER, PS_CROSS_PHASE),
                downloads(),
                verifications(),
                new Callbacks(of(DUE), of(OVERDUE), of(OPEN)));
    }

    private Downloads downloads() {
        return new Downloads(
                of(ASKED),
                of(ALREADY),
                of(NOT_YET),
                of(GUIDED_NOW),
                of(ALONE),
                of(DOWNLOAD_DECLINED),
                of(INSTALLED),
                of(INSTALLED_UNKNOWN),
                of(VERIFIED),
                of(SUBMITTED));
    }

    private Verifications verifications() {
        return new Verifications(of(DECIDED), of(APPROVED), seconds(turnaround.p50()), seconds(turnaround.p90()));
    }

    private Map<String, Long> byLastPart(Measure... measures) {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (Measure measure : measures) {
            counted.put(measure.name(), of(measure));
        }
        return counted;
    }

    private long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    private static @Nullable Double seconds(@Nullable Long millis) {
        return millis == null ? null : millis / 1000.0;
    }
}
