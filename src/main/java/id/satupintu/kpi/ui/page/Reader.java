package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAnswers.Line;
import id.satupintu.kpi.KpiRefused;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Happened;
import id.satupintu.kpi.export.Mark;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.workday.SiteZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks what a frame looks at and lays the answers along an axis. */
record Reader(Frame frame, Asked asked, Words words, SiteZone zone) {

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** The frame's range along its axis of time. */
    KpiAnswers overTime(Set<Indicator> indicators, Set<Measure> measures) {
        return asked.ask(frame.ask(indicators, measures, frame.grain()));
    }

    /** The same of the period to compare with; null where there is none. */
    @Nullable
    KpiAnswers before(Set<Indicator> indicators, Set<Measure> measures) {
        if (frame.other() == null) {
            return null;
        }
        try {
            return asked.ask(frame.over(frame.other()).ask(indicators, measures, frame.grain()));
        } catch (KpiRefused refused) {
            throw refused.compared();
        }
    }

    /** Lines and bars along the axis of time, with what happened meanwhile. */
    Panel curve(String id, String title, Shape shape, List<Series> series, String... notes) {
        List<Category> axis = frame.axis(words.numbers());
        return Panel.of(id, title, shape, axis, series, notes).marked(marks(axis));
    }

    List<Mark> marks(List<Category> axis) {
        return new Happened(words.numbers(), words::text)
                .along(
                        frame.grain(),
                        axis.stream().map(Category::key).toList(),
                        asked.remarks(frame.from(), frame.to(), frame.filter().site()));
    }

    /** An indicator as a line along the axis of time, with its interval. */
    Series line(Indicator indicator, KpiAnswers answers) {
        return Series.line(words.name(indicator), Format.of(indicator), points(indicator, answers, frame));
    }

    /** An indicator as a line, and beside it that of the period it is compared with; further series may be added. */
    List<Series> lines(Indicator indicator, KpiAnswers answers, @Nullable KpiAnswers before) {
        List<Series> lines = new ArrayList<>();
        lines.add(line(indicator, answers));
        if (before != null) {
            lines.add(lineBefore(indicator, before));
        }
        return lines;
    }

    /** The same of the other period, at the places of this one. */
    private Series lineBefore(Indicator indicator, KpiAnswers before) {
        Frame other = frame.over(Objects.requireNonNull(frame.other()));
        List<Point> there = points(indicator, before, other);
        int places = frame.axis(words.numbers()).size();
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < places; at++) {
            Point point = at < there.size() ? there.get(at) : Point.of(null, "–", null);
            points.add(point.between(null, null).closed());
        }
        String name = text(
                "kpi.compared",
                words.numbers().day(other.from()),
                words.numbers().day(other.to()));
        return Series.line(name, Format.of(indicator), points).toCompare();
    }

    private List<Point> points(Indicator indicator, KpiAnswers answers, Frame over) {
        return over.axis(words.numbers()).stream()
                .map(place -> words.point(
                        of(indicator, answers.rows().get(place.key())), Drill.of(indicator, over.grain(), place.key())))
                .toList();
    }

    /** A count along the axis of time; nothing counted is none. */
    Series bars(Measure measure, KpiAnswers answers) {
        List<Point> points = frame.axis(words.numbers()).stream()
                .map(place -> words.point(
                        count(measure, answers.rows().get(place.key())), Drill.of(measure, frame.grain(), place.key())))
                .toList();
        return Series.bars(words.name(measure), Format.NUMBER, points);
    }

    /** Rows of an answer that was cut by something else than time, by their names. */
    List<Category> rows(Grain by, KpiAnswers answers) {
        return answers.rows().keySet().stream()
                .map(key -> new Category(key, asked.nameOf(by, key)))
                .toList();
    }

    /** An indicator along such rows. */
    Series rowsOf(Indicator indicator, Grain by, KpiAnswers answers, List<Category> rows) {
        List<Point> points = rows.stream()
                .map(row ->
                        words.point(of(indicator, answers.rows().get(row.key())), Drill.of(indicator, by, row.key())))
                .toList();
        return Series.bars(words.name(indicator), Format.of(indicator), points);
    }

    /** A count along such rows. */
    Series rowsOf(Measure measure, Grain by, KpiAnswers answers, List<Category> rows) {
        List<Point> points = rows.stream()
                .map(row ->
                        words.point(count(measure, answers.rows().get(row.key())), Drill.of(measure, by, row.key())))
                .toList();
        return Series.bars(words.name(measure), Format.NUMBER, points);
    }

    static @Nullable KpiAnswer of(Indicator indicator, @Nullable Line line) {
        return line == null ? null : line.indicators().get(indicator);
    }

    static long count(Measure measure, @Nullable Line line) {
        return line == null ? 0 : line.counts().getOrDefault(measure, 0L);
    }
}
