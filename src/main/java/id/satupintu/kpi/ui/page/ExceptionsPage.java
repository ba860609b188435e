package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
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

    /** Each kind as the primary one and whenever it held, with its rate. */
    private static Panel kinds(Reader reader, KpiAnswers answers) {
        List<Category> kinds = KINDS.stream()
                .map(kind -> new Category(kind.path(), reader.words().name(kind)))
                .toList();
        List<Series> series = List.of(
                counts(reader, "kpi.exceptions.first", KINDS, answers),
                counts(reader, "kpi.exceptions.held", HELD, answers));
        return Panel.of(
                "exception-kinds",
                reader.text("kpi.exceptions.kinds"),
                Shape.ROWS,
                kinds,
                series,
                reader.text("kpi.exceptions.all"));
    }

    private static Series counts(Reader reader, String name, List<Measure> measures, KpiAnswers answers) {
        List<Point> points = measures.stream()
                .map(measure -> reader.words().point(Reader.count(measure, answers.total()), Drill.of(measure)))
                .toList();
        return Series.bars(reader.text(name), Format.NUMBER, points);
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
