package id.satupintu.kpi.alert;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number that an alarm watches: one of this moment, or a count or an indicator of today.
 *
 * @param code {@code live-waiting} and the like, {@code count.} and the measure's path, or the indicator's code
 */
public record Subject(
        String code,
        Unit unit,
        @Nullable Indicator indicator,
        @Nullable Measure measure) {

    private static final String COUNT = "count.";
    private static final List<Measure> COUNTED = List.of(
            Measure.CALLS,
            Measure.ELIGIBLE,
            Measure.DECLINED,
            Measure.EXCEPTED,
            Measure.NO_PHONE,
            Measure.PHONE_UNSUPPORTED,
            Measure.VVIP,
            Measure.HARD_COMPLAINT,
            Measure.OUTSIDE_POLICY,
            Measure.DECIDED,
            Measure.REJECTED);

    /** The subject of this code. */
    public static Optional<Subject> named(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Everything that can be watched: what is true at this moment first. What is told after days only is not. */
    public static List<Subject> all() {
        Stream<Subject> live =
                Stream.of(LiveNumber.values()).map(one -> new Subject(one.code(), one.unit(), null, null));
        Stream<Subject> counts = COUNTED.stream().map(one -> new Subject(COUNT + one.path(), Unit.COUNT, null, one));
        Stream<Subject> indicators = Stream.of(Indicator.values())
                .filter(one -> !one.mature())
                .map(one -> new Subject(one.code(), one.isRate() ? Unit.FRACTION : Unit.SECONDS, one, null));
        return Stream.of(live, counts, indicators).flatMap(all -> all).toList();
    }

    /** Key of its name. */
    public String key() {
        return indicator == null ? "kpi.alert.subject." + code : "kpi.indicator." + code;
    }

    /** Whether the past can be asked what it usually is. */
    public boolean hasUsual() {
        return live().map(LiveNumber::isOnRecord).orElse(true);
    }

    Optional<LiveNumber> live() {
        return Stream.of(LiveNumber.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
