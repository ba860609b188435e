package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.Listed;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import org.jspecify.annotations.Nullable;

/** Says answers in the reader's language. */
public record Words(Numbers numbers, Texts texts) {

    private static final String NOTHING = "–";

    /** Looks a text up by its key. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... arguments);
    }

    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** What a measure or an indicator is called. */
    public String name(Listed number) {
        return switch (number) {
            case Measure measure -> texts.of("kpi.measure." + measure.path());
            case Indicator indicator -> texts.of("kpi.indicator." + indicator.code());
        };
    }

    /** The same as a title by itself. */
    public String title(Listed number) {
        String name = name(number);
        return name.substring(0, 1).toUpperCase(numbers.locale()) + name.substring(1);
    }

    /** A value of an indicator, or in words why there is none. */
    public String value(KpiAnswer answer) {
        Double value = answer.told();
        if (value == null) {
            return texts.of("kpi.state." + answer.why());
        }
        return answer.indicator().isRate() ? numbers.percent(value) : numbers.duration(value);
    }

    /** Of how many it speaks, and for a rate between which ends it lies. */
    public String basis(KpiAnswer answer) {
        if (answer.state() == KpiAnswer.State.NO_SOURCE) {
            return texts.of("kpi.source." + answer.indicator().source());
        }
        String n = texts.of("kpi.basis", numbers.count(answer.n()));
        KpiAnswer.AtLeast bound = answer.bound();
        if (bound != null) {
            return texts.of("kpi.basis.waiting", n, numbers.duration(bound.seconds()), numbers.count(bound.waiting()));
        }
        Double low = answer.low();
        Double high = answer.high();
        return low == null || high == null
                ? n
                : texts.of("kpi.basis.interval", n, numbers.percent(low), numbers.percent(high));
    }

    /** Value and basis in one; where a source is missing the basis says it all. */
    public String full(KpiAnswer answer) {
        if (answer.state() == KpiAnswer.State.NO_SOURCE) {
            return basis(answer);
        }
        return answer.n() == 0 && answer.state() == KpiAnswer.State.NOTHING && answer.bound() == null
                ? NOTHING
                : value(answer) + " · " + basis(answer);
    }

    /** An indicator at one place; a length of time of fewer than 20 is told no more than a rate is. */
    public Point point(@Nullable KpiAnswer answer, Drill drill) {
        if (answer == null) {
            return Point.NONE;
        }
        Drill opens = answer.n() == 0 ? null : drill;
        Double value = answer.told();
        Point point = Point.of(value, full(answer), opens);
        if (answer.state() == KpiAnswer.State.NO_SOURCE) {
            return point;
        }
        Point told = point.of(answer.n()).atLeast(answer.bound());
        return value == null ? told : told.between(answer.low(), answer.high());
    }

    /** A count at one place. */
    public Point point(long count, Drill drill) {
        return Point.of((double) count, numbers.count(count), count == 0 ? null : drill);
    }

    /** An indicator as a number by itself. */
    public Figure figure(KpiAnswer answer) {
        boolean known = answer.told() != null;
        Drill drill = answer.n() == 0 ? null : Drill.of(answer.indicator());
        return new Figure(name(answer.indicator()), value(answer), basis(answer), known, drill, Amount.of(answer));
    }

    /** A count that nobody has told of all the days: what is missing, never how many were told so far. */
    public Figure untold(Measure measure, KpiAnswer answer) {
        return new Figure(title(measure), value(answer), basis(answer), false, null, null);
    }

    /** A count as a number by itself. */
    public Figure figure(Measure measure, long count, String basis) {
        Drill drill = count == 0 ? null : Drill.of(measure);
        return new Figure(title(measure), numbers.count(count), basis, true, drill, Amount.count(count));
    }
}
