package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why attempts were rejected, the most frequent first. An attempt may name several reasons, so the bars add up to more
 * than all attempts; the cumulative line counts each attempt once, by the reason it names first.
 */
record Pareto(Reader reader, KpiAnswers answers) {

    private static final String FIRST = "FIRST_";

    /** A reason, how often it was named and how often it was named first. */
    private record Reason(Measure named, Measure first) {
        static Reason of(Measure first) {
            return new Reason(Measure.valueOf(first.name().substring(FIRST.length())), first);
        }
    }

    private static List<Reason> reasons() {
        return EnumSet.range(Measure.FIRST_REASON_NAME, Measure.FIRST_REASON_OTHER).stream()
                .map(Reason::of)
                .toList();
    }

    static Set<Measure> measures() {
        Set<Measure> all = EnumSet.of(Measure.REJECTED);
        reasons().stream()
                .flatMap(reason -> Stream.of(reason.named, reason.first))
                .forEach(all::add);
        return all;
    }

    Panel panel() {
        List<Reason> sorted = reasons().stream()
                .filter(reason -> count(reason.named) > 0)
                .sorted(Comparator.comparingLong((Reason reason) -> count(reason.named))
                        .reversed())
                .toList();
        List<Category> categories = sorted.stream()
                .map(reason -> new Category(reason.named.path(), reader.words().name(reason.named)))
                .toList();
        return Panel.of(
                "reasons",
                reader.text("kpi.pareto.title"),
                Shape.BAR,
                categories,
                sorted.isEmpty() ? List.of() : List.of(bars(sorted), line(sorted)),
                reader.text("kpi.pareto.note", reader.words().numbers().count(count(Measure.REJECTED))));
    }

    /** Each reason with its share of all that were rejected. */
    private Series bars(List<Reason> sorted) {
        List<Point> points = sorted.stream()
                .map(reason -> Rows.part(reader, reason.named, Measure.REJECTED, answers))
                .toList();
        return Series.bars(reader.text("kpi.pareto.named"), Format.NUMBER, points);
    }

    /** A share of fewer than 20 would say more than is known; the line is left out then. */
    private Series line(List<Reason> sorted) {
        long all = count(Measure.REJECTED);
        List<Point> points = new ArrayList<>();
        long sum = 0;
        for (Reason reason : sorted) {
            sum += count(reason.first);
            Double share = KpiRow.rate(sum, all);
            String words = share == null
                    ? reader.text("kpi.state.TOO_FEW")
                    : reader.words().numbers().percent(share);
            points.add(Point.of(share, words, null).of(all));
        }
        return Series.line(reader.text("kpi.pareto.sum"), Format.PERCENT, points)
                .onTheRight();
    }

    private long count(Measure measure) {
        return Reader.count(measure, answers.total());
    }
}
