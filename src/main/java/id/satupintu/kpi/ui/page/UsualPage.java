package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Usual;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last day of the range, hour by hour, against how the same weekday usually goes. */
final class UsualPage {

    private static final Set<Measure> VOLUMES = Set.of(Measure.CALLS, Measure.DECIDED);

    private final Reader reader;
    private final LocalDate day;
    private final List<Category> hours;
    private final KpiAnswers answers;
    private final List<KpiAnswers> before;

    private UsualPage(Reader reader, LocalDate day, Set<Indicator> indicators) {
        this.reader = reader;
        this.day = day;
        this.hours = reader.frame().axis(reader.words().numbers());
        KpiAsk ask = reader.frame().ask(indicators, VOLUMES, Grain.HOUR);
        this.answers = reader.asked().ask(ask);
        this.before = reader.asked().weekdaysBefore(ask, day);
    }

    static Content of(Reader reader) {
        Frame frame = reader.frame();
        LocalDate day = frame.to();
        Frame hourly = new Frame(day, day, Grain.HOUR, frame.filter(), null, frame.indicator(), frame.who());
        Set<Indicator> indicators = EnumSet.of(frame.indicator(), Indicator.TURNAROUND_P90);
        UsualPage page =
                new UsualPage(new Reader(hourly, reader.asked(), reader.words(), reader.zone()), day, indicators);
        List<Panel> panels = Stream.concat(
                        indicators.stream().map(page::panel),
                        VOLUMES.stream().sorted().map(page::panel))
                .toList();
        return new Content(List.of(), panels);
    }

    private Panel panel(Indicator indicator) {
        Series usual = usual(Format.of(indicator), line -> known(Reader.of(indicator, line)));
        return panel(indicator.code(), reader.words().name(indicator), reader.line(indicator, answers), usual);
    }

    private Panel panel(Measure measure) {
        List<Point> counted = reader.bars(measure, answers).points();
        long past = hours.stream().takeWhile(hour -> !later(hour)).count();
        List<Point> points = IntStream.range(0, counted.size())
                .mapToObj(at -> at < past ? counted.get(at) : Point.of(null, "–", null))
                .toList();
        Series line = Series.line(reader.words().name(measure), Format.NUMBER, points);
        Series usual = usual(Format.NUMBER, row -> (double) Reader.count(measure, row));
        return panel(measure.path(), reader.words().title(measure), line, usual);
    }

    /** Whether the hour has not begun yet, so that nothing can be counted in it. */
    private boolean later(Category hour) {
        return !reader.zone().dayOf(answers.asOf()).isAfter(day)
                && answers.rows().keySet().stream().noneMatch(key -> key.compareTo(hour.key()) >= 0)
                && Integer.parseInt(hour.key().substring(hour.key().indexOf('T') + 1))
                        > SiteZone.WIT.hourOf(answers.asOf());
    }

    private Panel panel(String id, String name, Series today, Series usual) {
        Numbers numbers = reader.words().numbers();
        String title = reader.text("kpi.usual.title", name, numbers.day(day));
        Series plain = Series.line(
                numbers.day(day),
                today.format(),
                today.points().stream().map(point -> point.between(null, null)).toList());
        return reader.curve(id, title, Shape.LINE, List.of(plain, usual), reader.text("kpi.usual.note", Usual.WEEKS));
    }

    /** Days on which nothing at all was counted tell nothing of what is usual. */
    private Series usual(Format format, Function<KpiAnswers.@Nullable Line, @Nullable Double> value) {
        List<KpiAnswers> worked =
                before.stream().filter(past -> !past.rows().isEmpty()).toList();
        List<Point> points = hours.stream()
                .map(hour -> Usual.of(worked.stream()
                        .map(past -> value.apply(row(past, hour)))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList()))
                .map(usual -> point(usual, format))
                .toList();
        return Series.line(reader.text("kpi.usual.band"), format, points).toCompare();
    }

    private static KpiAnswers.@Nullable Line row(KpiAnswers past, Category hour) {
        String at = hour.key().substring(hour.key().indexOf('T'));
        return past.rows().entrySet().stream()
                .filter(row -> row.getKey().endsWith(at))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Point point(Optional<Usual> usual, Format format) {
        return usual.map(known ->
                        Point.of(known.median(), said(known, format), null).between(known.low(), known.high()))
                .orElseGet(() -> Point.of(null, reader.text("kpi.usual.none"), null));
    }

    private String said(Usual usual, Format format) {
        return reader.text(
                "kpi.usual.said",
                written(usual.median(), format),
                written(usual.low(), format),
                written(usual.high(), format),
                usual.days());
    }

    private String written(double value, Format format) {
        Numbers numbers = reader.words().numbers();
        return switch (format) {
            case PERCENT -> numbers.percent(value);
            case SECONDS -> numbers.duration(value);
            case NUMBER -> numbers.count(Math.round(value));
        };
    }

    private static @Nullable Double known(@Nullable KpiAnswer answer) {
        return answer == null || answer.n() < KpiRow.FEWEST ? null : answer.value();
    }
}
