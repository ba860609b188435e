package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was promised to customers: what is owed now, and whether promises were kept. */
final class CallbackPage {

    private static final Set<Indicator> INDICATORS =
            Set.of(Indicator.CALLBACK_KEPT, Indicator.CALLBACK_REACH, Indicator.CALLBACK_AGE_P90);

    private CallbackPage() {}

    static Content of(Reader reader) {
        KpiAnswers answers = reader.overTime(INDICATORS, Set.of(Measure.PROMISED, Measure.KEPT));
        KpiAnswers before = reader.before(Set.of(Indicator.CALLBACK_KEPT), Set.of());
        KpiAnswers sites = reader.asked()
                .ask(reader.frame()
                        .ask(Set.of(Indicator.CALLBACK_KEPT, Indicator.CALLBACK_REACH), Set.of(), Grain.SITE));
        return new Content(
                figures(reader, answers),
                List.of(
                        kept(reader, answers, before),
                        reach(reader, answers),
                        Rows.of(reader, "kept-sites", Grain.SITE, Indicator.CALLBACK_KEPT, sites),
                        Rows.of(reader, "reach-sites", Grain.SITE, Indicator.CALLBACK_REACH, sites)));
    }

    private static List<Figure> figures(Reader reader, KpiAnswers answers) {
        StandingNow now = reader.asked().now(reader.frame().filter());
        String moment = reader.text("kpi.list.now");
        Stream<Figure> owed = Stream.of(
                Owed.figure(reader, Measure.OVERDUE, now.callbacksOverdue(), moment),
                Owed.figure(reader, Measure.DUE, now.callbacksDue(), moment),
                Owed.figure(reader, Measure.OPEN, now.callbacksOpen(), moment));
        Stream<Figure> told = INDICATORS.stream()
                .sorted()
                .map(one -> reader.words()
                        .figure(Objects.requireNonNull(
                                answers.total().indicators().get(one))));
        return Stream.concat(owed, told).toList();
    }

    private static Panel kept(Reader reader, KpiAnswers answers, @Nullable KpiAnswers before) {
        List<Series> series = reader.lines(Indicator.CALLBACK_KEPT, answers, before);
        series.add(reader.bars(Measure.PROMISED, answers).onTheRight());
        return reader.curve(
                "kept",
                reader.words().name(Indicator.CALLBACK_KEPT),
                Shape.LINE,
                series,
                reader.text("kpi.trend.interval"),
                reader.text("kpi.callbacks.note"));
    }

    private static Panel reach(Reader reader, KpiAnswers answers) {
        return reader.curve(
                "reach",
                reader.words().name(Indicator.CALLBACK_REACH),
                Shape.LINE,
                List.of(reader.line(Indicator.CALLBACK_REACH, answers)),
                reader.text("kpi.trend.interval"));
    }
}
