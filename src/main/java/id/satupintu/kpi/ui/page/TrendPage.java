package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One indicator over time with its interval and what it is made of, and beside it how others went. */
final class TrendPage {

    private static final List<Indicator> OTHERS =
            List.of(Indicator.APPROVAL, Indicator.TURNAROUND_P90, Indicator.EXCEPTION_RATE, Indicator.GUIDED_SUCCESS);

    private TrendPage() {}

    static Content of(Reader reader) {
        Indicator chosen = reader.frame().indicator();
        Set<Indicator> indicators = EnumSet.copyOf(OTHERS);
        indicators.add(chosen);
        Set<Measure> parts = parts(chosen);
        KpiAnswers answers = reader.overTime(indicators, parts);
        KpiAnswers before = reader.before(Set.of(chosen), Set.of());
        List<Panel> panels = new ArrayList<>();
        panels.add(main(reader, chosen, answers, before));
        OTHERS.stream()
                .filter(other -> other != chosen)
                .map(other -> reader.curve(
                        other.code(), reader.words().name(other), Shape.LINE, List.of(reader.line(other, answers))))
                .forEach(panels::add);
        if (chosen.timesCalls()) {
            panels.add(Rows.ofRoutes(reader, "calls-by-route", Grain.ROUTE, chosen));
            panels.add(Rows.ofRoutes(reader, "calls-by-choice", Grain.CHOICE, chosen));
        }
        return new Content(figures(reader, chosen, answers, before), panels);
    }

    private static Panel main(Reader reader, Indicator chosen, KpiAnswers answers, @Nullable KpiAnswers before) {
        List<Series> series = reader.lines(chosen, answers, before);
        Measure whole = chosen.whole();
        if (whole != null) {
            series.add(reader.bars(whole, answers).onTheRight());
        }
        String note = reader.text(chosen.isRate() ? "kpi.trend.interval" : "kpi.trend.few");
        String mature = chosen.mature() ? reader.text("kpi.trend.mature") : "";
        return reader.curve(
                "main",
                reader.words().name(chosen),
                Shape.LINE,
                series,
                Stream.of(note, mature, Compared.sources(reader, answers, chosen))
                        .filter(text -> !text.isEmpty())
                        .toArray(String[]::new));
    }

    /** The indicator, its part and its whole, and the other period. */
    private static List<Figure> figures(
            Reader reader, Indicator chosen, KpiAnswers answers, @Nullable KpiAnswers before) {
        KpiAnswer now = Objects.requireNonNull(answers.total().indicators().get(chosen));
        List<Figure> figures = new ArrayList<>();
        figures.add(reader.words().figure(now));
        for (Measure part : Stream.of(chosen.part(), chosen.whole())
                .filter(Objects::nonNull)
                .toList()) {
            long count = Reader.count(part, answers.total());
            String basis = reader.text(part == chosen.part() ? "kpi.trend.part" : "kpi.trend.whole");
            boolean untold = part == chosen.part() && now.state() == KpiAnswer.State.NO_SOURCE;
            figures.add(
                    untold ? reader.words().untold(part, now) : reader.words().figure(part, count, basis));
        }
        if (before != null) {
            figures.addAll(Compared.figures(
                    reader,
                    now,
                    Objects.requireNonNull(before.total().indicators().get(chosen))));
        }
        return figures;
    }

    private static Set<Measure> parts(Indicator chosen) {
        return Stream.of(chosen.part(), chosen.whole())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
