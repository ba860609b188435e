package id.satupintu.kpi.alert;

import id.satupintu.kpi.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number that an alarm watches: one of this moment, or an indicator of today.
 *
 * @param code {@code live-waiting} and the like, or the indicator's code
 */
public record Subject(String code, Unit unit, @Nullable Indicator indicator) {

    /** The subject of this code. */
    public static Optional<Subject> named(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Everything that can be watched: what is true at this moment first. What is told after days only is not. */
    public static List<Subject> all() {
        Stream<Subject> live = Stream.of(LiveNumber.values()).map(one -> new Subject(one.code(), one.unit(), null));
        Stream<Subject> indicators = Stream.of(Indicator.values())
                .filter(one -> !one.mature())
                .map(one -> new Subject(one.code(), one.isRate() ? Unit.FRACTION : Unit.SECONDS, one));
        return Stream.concat(live, indicators).toList();
    }

    /** Key of its name. */
    public String key() {
        return indicator == null ? "kpi.alert.subject." + code : "kpi.indicator." + code;
    }

    Optional<LiveNumber> live() {
        return Stream.of(LiveNumber.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
