package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which exceptions there were, when and where, and whether they were handed on with both numbers. */
final class ExceptionsPage {

    private static final List<Measure> KINDS =
            List.of(Measure.NO_PHONE, Measure.PHONE_UNSUPPORTED, Measure.VVIP, Measure.HARD_COMPLAINT);
    private static final List<Measure> HELD = List.of(
            Measure.HELD_NO_PHONE, Measure.HELD_PHONE_UNSUPPORTED, Measure.HELD_VVIP, Measure.HELD_HARD_COMPLAINT);
    private static final List<Indicator> RATES = List.of(
            Indicator.EXCEPTION_NO_PHONE,
            Indicator.EXCEPTION_PHONE_UNSUPPORTED,
            Indicator.EXCEPTION_VVIP,
            Indicator.EXCEPTION_HARD_COMPLAINT);
    private static final List<Indicator> FIGURES = List.of(
            Indicator.EXCEPTION_RATE,
            Indicator.ESCALATION_COMPLETE,
            Indicator.SIMONE_P90,
            Indicator.REGISTER_P90,
            Indicator.NOT_DIRECTED_RATE,
            Indicator.LEAK);

    private ExceptionsPage() {}

    static Content of(Reader reader) {
        Set<Indicator> indicators = EnumSet.copyOf(FIGURES);
        indicators.addAll(RATES);
        Set<Measure> measures = EnumSet.copyOf(KINDS);
        measures.addAll(HELD);
        KpiAnswers answers = reader.overTime(indicators, measures);
        List<Figure> figures = FIGURES.stream()
                .map(figure -> reader.words()
                        .figure(Objects.requireNonNull(
                                answers.total().indicators().get(figure))))
                .toList();
        KpiAnswers sites =
                reader.asked().ask(reader.frame().ask(Set.of(Indicator.EXCEPTION_RATE), Set.copyOf(KINDS), Grain.SITE));
        return new Content(
                figures,
                List.of(
                        overTime(reader, answers),
                        kinds(reader, answers),
                        kindRates(reader, answers),
                        Rows.piled(
                                reader,
                                "exception-sites",
                                reader.text("kpi.exceptions.sites"),
                                Grain.SITE,
                                KINDS,
                                sites),
                        rate(reader, answers),
                        Rows.of(reader, "exception-rate-sites", Grain.SITE, Indicator.EXCEPTION_RATE, sites)));
    }

    private static Panel overTime(Reader reader, KpiAnswers answers) {
        return reader.curve(
                "exceptions",
                reader.text("kpi.exceptions.time"),
                Shape.STACKED,
                Rows.bars(reader, KINDS.stream(), answers),
                reader.text("kpi.exceptions.primary"));
    }

    /** Each kind as the primary one, with its rate, and whenever it held. */
    private static Panel kinds(Reader reader, KpiAnswers answers) {
        List<Category> kinds = KINDS.stream()
                .map(kind -> new Category(kind.path(), reader.words().name(kind)))
                .toList();
        List<Series> series = List.of(
                counts(reader, "kpi.exceptions.first", KINDS, answers, RATES),
                counts(reader, "kpi.exceptions.held", HELD, answers, List.of()));
        return Panel.of(
                "exception-kinds",
                reader.text("kpi.exceptions.kinds"),
                Shape.ROWS,
                kinds,
                series,
                reader.text("kpi.exceptions.all"));
    }

    private static Series counts(
            Reader reader, String name, List<Measure> measures, KpiAnswers answers, List<Indicator> rates) {
        List<Point> points = IntStream.range(0, measures.size())
                .mapToObj(at -> {
                    Point count = reader.words()
                            .point(Reader.count(measures.get(at), answers.total()), Drill.of(measures.get(at)));
                    return rates.isEmpty() ? count : beside(reader, count, Reader.of(rates.get(at), answers.total()));
                })
                .toList();
        return Series.bars(reader.text(name), Format.NUMBER, points);
    }

    private static Point beside(Reader reader, Point count, @Nullable KpiAnswer rate) {
        return rate == null || rate.n() == 0
                ? count
                : Point.of(count.value(), count.words() + " · " + reader.words().full(rate), count.drill());
    }

    /** The rate of each kind, of E and X together, with its interval. */
    private static Panel kindRates(Reader reader, KpiAnswers answers) {
        List<Category> kinds = IntStream.range(0, KINDS.size())
                .mapToObj(
                        at -> new Category(RATES.get(at).code(), reader.words().name(KINDS.get(at))))
                .toList();
        List<Point> points = RATES.stream()
                .map(rate -> reader.words().point(Reader.of(rate, answers.total()), Drill.of(rate)))
                .toList();
        return Panel.of(
                "exception-kind-rates",
                reader.text("kpi.exceptions.rates"),
                Shape.ROWS,
                kinds,
                List.of(Series.bars(reader.words().name(Indicator.EXCEPTION_RATE), Format.PERCENT, points)),
                reader.text("kpi.trend.interval"));
    }

    private static Panel rate(Reader reader, KpiAnswers answers) {
        KpiAnswers before = reader.before(Set.of(Indicator.EXCEPTION_RATE), Set.of());
        List<Series> series = reader.lines(Indicator.EXCEPTION_RATE, answers, before);
        return reader.curve(
                "exception-rate",
                reader.words().name(Indicator.EXCEPTION_RATE),
                Shape.LINE,
                series,
                reader.text("kpi.trend.interval"));
    }
}
