package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.*;

import id.satupintu.kpi.KpiRow.Callbacks;
import id.satupintu.kpi.KpiRow.Downloads;
import id.satupintu.kpi.KpiRow.Verifications;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one row and how long its verifications took, and those that wait have waited by now.
 *
 * @param zone in which everything counted lies, null when it lies in several or there is nothing
 */
record Figures(
        Map<Measure, Long> counts,
        Durations turnaround,
        Durations clear,
        Durations waiting,
        @Nullable String zone) {

    boolean isNothing() {
        return counts.values().stream().allMatch(count -> count == 0);
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
                callbacks());
    }

    Callbacks callbacks() {
        return new Callbacks(of(DUE), of(OVERDUE), of(OPEN));
    }

    private Downloads downloads() {
        return new Downloads(
                of(ASKED),
                of(ALREADY),
                of(NOT_YET),
                of(GUIDED_NOW),
                of(GUIDED_INSTALLED),
                of(ALONE),
                of(DOWNLOAD_DECLINED),
                of(INSTALLED),
                of(INSTALLED_UNKNOWN),
                of(VERIFIED),
                of(SUBMITTED));
    }

    private Verifications verifications() {
        return new Verifications(
                of(DECIDED),
                of(APPROVED),
                turnaround.seconds(50),
                turnaround.seconds(90),
                clear.seconds(50),
                clear.seconds(90),
                waiting.count(),
                waiting.count() == 0 ? null : turnaround.atLeast(90, waiting));
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
}
