package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.StandingNow;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long a decision takes and of what that is made, and how decisions end. */
final class VerificationPage {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.TURNAROUND_P50,
            Indicator.TURNAROUND_P90,
            Indicator.APPROVAL,
            Indicator.FIRST_PASS,
            Indicator.EVENTUAL_APPROVAL,
            Indicator.ADVICE_OVERRIDE);
    private static final List<Indicator> PARTS = List.of(
            Indicator.TURNAROUND_P50,
            Indicator.TURNAROUND_P90,
            Indicator.WAIT_P50,
            Indicator.WAIT_P90,
            Indicator.WORK_P50,
            Indicator.WORK_P90,
            Indicator.CSO_TOLD_P50,
            Indicator.CSO_TOLD_P90,
            Indicator.CUSTOMER_TOLD_P50,
            Indicator.CUSTOMER_TOLD_P90);
    private static final List<Indicator> OVER_TIME =
            List.of(Indicator.WAIT_P50, Indicator.WAIT_P90, Indicator.WORK_P50, Indicator.WORK_P90);

    private VerificationPage() {}

    static Content of(Reader reader) {
        Set<Indicator> indicators = EnumSet.copyOf(FIGURES);
        indicators.addAll(PARTS);
        Set<Measure> measures = EnumSet.copyOf(Pareto.measures());
        measures.add(Measure.DECIDED);
        KpiAnswers answers = reader.overTime(indicators, measures);
        KpiAnswers before = reader.before(Set.of(Indicator.APPROVAL), Set.of());
        return new Content(
                figures(reader, answers),
                List.of(
                        times(reader, answers),
                        approval(reader, answers, before),
                        new Pareto(reader, answers).panel(),
                        parts(reader, answers)));
    }

    private static List<Figure> figures(Reader reader, KpiAnswers answers) {
        return FIGURES.stream()
                .map(figure -> reader.words()
                        .figure(Objects.requireNonNull(
                                answers.total().indicators().get(figure))))
                .toList();
    }

    private static Panel times(Reader reader, KpiAnswers answers) {
        return reader.curve(
                "wait-work",
                reader.text("kpi.verification.times"),
                Shape.LINE,
                OVER_TIME.stream().map(one -> reader.line(one, answers)).toList(),
                reader.text("kpi.trend.few"));
    }

    private static Panel approval(Reader reader, KpiAnswers answers, @Nullable KpiAnswers before) {
        List<Series> series = reader.lines(Indicator.APPROVAL, answers, before);
        if (before == null) {
            series.add(reader.line(Indicator.FIRST_PASS, answers));
        }
        series.add(reader.bars(Measure.DECIDED, answers).onTheRight());
        return reader.curve(
                "approval",
                reader.text("kpi.verification.approval"),
                Shape.LINE,
                series,
                reader.text("kpi.trend.interval"));
    }

    /** Half and nine of ten of each part, and what is still open as a lower bound. */
    private static Panel parts(Reader reader, KpiAnswers answers) {
        List<Category> parts = Stream.of("turnaround", "wait", "work", "cso-told", "customer-told")
                .map(part -> new Category(part, reader.text("kpi.part." + part)))
                .toList();
        StandingNow now = reader.asked().now(reader.frame().filter());
        return Panel.of(
                "parts",
                reader.text("kpi.verification.parts"),
                Shape.ROWS,
                parts,
                answers.rows().isEmpty()
                        ? List.of()
                        : List.of(series(reader, "p50", parts, answers), series(reader, "p90", parts, answers)),
                open(reader, now));
    }

    private static String open(Reader reader, StandingNow now) {
        return now.waiting() == 0
                ? reader.text("kpi.live.quiet")
                : reader.text(
                        "kpi.verification.open",
                        reader.words().numbers().count(now.waiting()),
                        reader.words().numbers().duration(now.waitingP90Seconds()));
    }

    private static Series series(Reader reader, String rank, List<Category> parts, KpiAnswers answers) {
        List<Point> points = parts.stream()
                .map(part -> Indicator.named(part.key() + "-" + rank).orElseThrow())
                .map(indicator -> {
                    KpiAnswer answer = answers.total().indicators().get(indicator);
                    return reader.words().point(answer, Drill.of(indicator));
                })
                .toList();
        return Series.bars(reader.text("kpi.rank." + rank), Format.SECONDS, points);
    }
}
