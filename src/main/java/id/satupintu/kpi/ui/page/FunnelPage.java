package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Category;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the question whether the app is there to the request sent through it; what is not known stands apart. */
final class FunnelPage {

    /** A step and what it is a part of. */
    private record Step(Measure measure, @Nullable Measure of) {}

    private static final List<Step> STEPS = List.of(
            new Step(Measure.ASKED, null),
            new Step(Measure.ALREADY, Measure.ASKED),
            new Step(Measure.NOT_YET, Measure.ASKED),
            new Step(Measure.GUIDED_NOW, Measure.NOT_YET),
            new Step(Measure.ALONE, Measure.NOT_YET),
            new Step(Measure.DOWNLOAD_DECLINED, Measure.NOT_YET),
            new Step(Measure.INSTALLED, Measure.NOT_YET),
            new Step(Measure.INSTALLED_UNKNOWN, Measure.NOT_YET),
            new Step(Measure.READY, Measure.ASKED),
            new Step(Measure.READY_VERIFIED, Measure.READY_TO_VERIFY),
            new Step(Measure.CLEARED_SUBMITTED, Measure.CLEARED));

    private static final Set<Indicator> RATES = Set.of(
            Indicator.GUIDED_SUCCESS,
            Indicator.FUNNEL_INSTALLED,
            Indicator.FUNNEL_VERIFIED,
            Indicator.FUNNEL_SUBMITTED,
            Indicator.FUNNEL_DECLINED);

    private FunnelPage() {}

    static Content of(Reader reader) {
        Set<Measure> measures = STEPS.stream()
                .flatMap(step -> Stream.of(step.measure, step.of))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
        KpiAnswers answers = reader.overTime(RATES, measures);
        KpiAnswers before = reader.before(Set.of(Indicator.GUIDED_SUCCESS), Set.of());
        List<Figure> figures = RATES.stream()
                .sorted()
                .map(rate -> reader.words()
                        .figure(Objects.requireNonNull(
                                answers.total().indicators().get(rate))))
                .toList();
        return new Content(figures, List.of(funnel(reader, answers), trend(reader, answers, before), bySite(reader)));
    }

    private static Panel funnel(Reader reader, KpiAnswers answers) {
        List<Category> steps = STEPS.stream()
                .map(step -> new Category(step.measure.path(), reader.words().name(step.measure)))
                .toList();
        List<Point> points = STEPS.stream()
                .map(step -> Rows.part(reader, step.measure, step.of, answers))
                .toList();
        Series series = Series.bars(reader.text("kpi.funnel.requests"), Format.NUMBER, points)
                .vague(STEPS.stream()
                        .map(step -> step.measure == Measure.INSTALLED_UNKNOWN)
                        .toList());
        return Panel.of(
                "funnel",
                reader.text("kpi.funnel.title"),
                Shape.FUNNEL,
                steps,
                answers.rows().isEmpty() ? List.of() : List.of(series),
                Stream.of(reader.text("kpi.funnel.note"), rest(reader, answers))
                        .filter(note -> !note.isEmpty())
                        .toArray(String[]::new));
    }

    /** Who stands in no branch, so that branches and whole can be added up; empty where nobody does. */
    private static String rest(Reader reader, KpiAnswers answers) {
        long silent = beyond(answers, Measure.ASKED, Measure.ALREADY, Measure.NOT_YET);
        long open = beyond(answers, Measure.NOT_YET, Measure.GUIDED_NOW, Measure.ALONE, Measure.DOWNLOAD_DECLINED);
        return silent + open == 0
                ? ""
                : reader.text(
                        "kpi.funnel.rest",
                        reader.words().numbers().count(silent),
                        reader.words().numbers().count(open));
    }

    private static long beyond(KpiAnswers answers, Measure whole, Measure... branches) {
        long told = Stream.of(branches)
                .mapToLong(branch -> Reader.count(branch, answers.total()))
                .sum();
        return Reader.count(whole, answers.total()) - told;
    }

    private static Panel trend(Reader reader, KpiAnswers answers, @Nullable KpiAnswers before) {
        List<Series> series = reader.lines(Indicator.GUIDED_SUCCESS, answers, before);
        series.add(reader.bars(Measure.GUIDED_NOW, answers).onTheRight());
        return reader.curve(
                "guided",
                reader.words().name(Indicator.GUIDED_SUCCESS),
                Shape.LINE,
                series,
                reader.text("kpi.trend.interval"));
    }

    private static Panel bySite(Reader reader) {
        KpiAnswers sites =
                reader.asked().ask(reader.frame().ask(Set.of(Indicator.GUIDED_SUCCESS), Set.of(), Grain.SITE));
        return Rows.of(reader, "guided-sites", Grain.SITE, Indicator.GUIDED_SUCCESS, sites);
    }
}
