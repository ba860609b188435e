package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiRefused;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sites, units or reasons, one below the other. */
final class Rows {

    private Rows() {}

    /** An indicator with its interval, by name: no ranking. */
    static Panel of(Reader reader, String id, Grain by, Indicator indicator, KpiAnswers answers) {
        List<Category> rows = reader.rows(by, answers).stream()
                .sorted(Comparator.comparing(Category::label))
                .toList();
        return Panel.of(
                id,
                title(reader, indicator, by),
                Shape.ROWS,
                rows,
                rows.isEmpty() ? List.of() : List.of(reader.rowsOf(indicator, by, answers, rows)),
                reader.text(indicator.isRate() ? "kpi.trend.interval" : "kpi.trend.few"));
    }

    /** The same by routes; within a unit or of a person that reads facts, and nothing is asked of a range too wide for it. */
    static Panel ofRoutes(Reader reader, String id, Grain by, Indicator indicator) {
        try {
            KpiAnswers answers = reader.asked().ask(reader.frame().ask(Set.of(indicator), Set.of(), by));
            return of(reader, id, by, indicator, answers);
        } catch (KpiRefused refused) {
            if (refused.reason() != KpiRefused.Reason.RANGE_TOO_WIDE) {
                throw refused;
            }
            return Panel.of(id, title(reader, indicator, by), Shape.ROWS, List.of(), List.of())
                    .orElse(reader.text("kpi.rows.wide"));
        }
    }

    private static String title(Reader reader, Indicator indicator, Grain by) {
        return reader.text("kpi.rows.title", reader.words().name(indicator), reader.text("kpi.grain." + by.code()));
    }

    /** Counts on one pile for each row. */
    static Panel piled(Reader reader, String id, String title, Grain by, List<Measure> measures, KpiAnswers answers) {
        List<Category> rows = reader.rows(by, answers).stream()
                .sorted(Comparator.comparing(Category::label))
                .toList();
        List<Series> series = rows.isEmpty()
                ? List.of()
                : measures.stream()
                        .map(measure -> reader.rowsOf(measure, by, answers, rows))
                        .toList();
        return Panel.of(id, title, Shape.STACKED, rows, series);
    }

    /** How many of all together, and from n 20 on which part that is of a whole. */
    static Point part(Reader reader, Measure measure, @Nullable Measure of, KpiAnswers answers) {
        long count = Reader.count(measure, answers.total());
        Point plain = reader.words().point(count, Drill.of(measure));
        if (of == null) {
            return plain;
        }
        String whole = reader.words().name(of);
        Double rate = KpiRow.rate(count, Reader.count(of, answers.total()));
        if (rate == null) {
            return plain.part(null, whole);
        }
        String share = reader.words().numbers().percent(rate);
        String words = reader.text("kpi.funnel.step", plain.words(), share, whole);
        return Point.of(plain.value(), words, plain.drill()).part(rate, whole);
    }

    /** Counts side by side along the axis of time. */
    static List<Series> bars(Reader reader, Stream<Measure> measures, KpiAnswers answers) {
        return measures.map(measure -> reader.bars(measure, answers)).toList();
    }
}
