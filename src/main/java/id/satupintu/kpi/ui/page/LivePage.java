package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.ui.panel.Amount;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import id.satupintu.verification.CrewNow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The floor at this moment: what waits and for how long, who is free to take it, and what is owed to customers. */
final class LivePage {

    private final Reader reader;
    private final KpiFilter filter;
    private final StandingNow now;
    private final Map<String, StandingNow> sites;
    private final Map<String, CrewNow> crews;

    private LivePage(Reader reader) {
        this.reader = reader;
        this.filter = reader.frame().filter();
        this.now = reader.asked().now(filter);
        this.sites = reader.asked().sitesNow(filter);
        this.crews = reader.asked().crews().stream()
                .filter(crew -> filter.site() == null || crew.site().equals(filter.site()))
                .collect(Collectors.toMap(CrewNow::site, Function.identity()));
    }

    static Content of(Reader reader, LocalDate today) {
        LivePage page = new LivePage(reader);
        return new Content(page.figures(), List.of(page.queue(), page.oldest(), page.owed(), page.today(today)));
    }

    private List<Figure> figures() {
        int free = crews.values().stream().mapToInt(CrewNow::free).sum();
        int busy = crews.values().stream().mapToInt(CrewNow::busy).sum();
        int pausing = crews.values().stream().mapToInt(CrewNow::pausing).sum();
        String p90 = reader.text("kpi.live.p90", duration(now.waitingP90Seconds()));
        return List.of(
                reader.words().figure(Measure.WAITING, now.waiting(), p90),
                new Figure(
                        reader.text("kpi.live.oldest"),
                        duration(now.oldestSeconds()),
                        reader.text("kpi.live.oldest.basis"),
                        now.oldestSeconds() != null,
                        now.waiting() == 0 ? null : Drill.of(Measure.WAITING),
                        Amount.seconds(now.oldestSeconds())),
                new Figure(
                        reader.text("kpi.live.free"),
                        reader.words().numbers().count(free),
                        reader.text("kpi.live.crew", busy, pausing),
                        true,
                        null,
                        Amount.count(free)),
                Owed.figure(reader, Measure.OVERDUE, now.callbacksOverdue(), reader.text("kpi.list.now")),
                Owed.figure(reader, Measure.DUE, now.callbacksDue(), reader.text("kpi.list.now")),
                Owed.figure(
                        reader,
                        Measure.OPEN,
                        now.callbacksOpen(),
                        reader.text("kpi.live.age", duration(now.callbackAgeP90Seconds()))));
    }

    private String duration(@Nullable Double seconds) {
        return reader.words().numbers().duration(seconds);
    }

    private List<Category> rows() {
        return sites.keySet().stream()
                .map(site -> new Category(site, reader.asked().nameOf(Grain.SITE, site)))
                .toList();
    }

    private Series counts(Measure measure, Function<StandingNow, Long> value) {
        List<Point> points = sites.entrySet().stream()
                .map(site -> reader.words()
                        .point(value.apply(site.getValue()), Drill.of(measure, Grain.SITE, site.getKey())))
                .toList();
        return Series.bars(reader.words().name(measure), Format.NUMBER, points);
    }

    private Panel queue() {
        List<Point> free = sites.keySet().stream()
                .map(crews::get)
                .map(crew -> crew == null ? 0 : crew.free())
                .map(count -> Point.of((double) count, reader.words().numbers().count(count), null))
                .toList();
        return Panel.of(
                        "queue",
                        reader.text("kpi.live.queue"),
                        Shape.ROWS,
                        rows(),
                        List.of(
                                counts(Measure.WAITING, StandingNow::waiting),
                                Series.bars(reader.text("kpi.live.free"), Format.NUMBER, free)),
                        reader.text("kpi.live.crew.note"))
                .orElse(reader.text("kpi.live.quiet"));
    }

    private Panel oldest() {
        List<Point> points = sites.entrySet().stream()
                .map(site -> Point.of(
                        site.getValue().oldestSeconds(),
                        duration(site.getValue().oldestSeconds()),
                        site.getValue().waiting() == 0 ? null : Drill.of(Measure.WAITING, Grain.SITE, site.getKey())))
                .toList();
        return Panel.of(
                        "oldest",
                        reader.text("kpi.live.oldest.sites"),
                        Shape.ROWS,
                        rows(),
                        List.of(Series.bars(reader.text("kpi.live.oldest"), Format.SECONDS, points)))
                .orElse(reader.text("kpi.live.quiet"));
    }

    private Panel owed() {
        return Panel.of(
                        "owed",
                        reader.text("kpi.live.owed"),
                        Shape.ROWS,
                        rows(),
                        List.of(
                                counts(Measure.OVERDUE, StandingNow::callbacksOverdue),
                                counts(Measure.OPEN, StandingNow::callbacksOpen)))
                .orElse(reader.text("kpi.live.nothing-owed"));
    }

    /** Today's calls and decisions by hour. */
    private Panel today(LocalDate today) {
        Frame frame = reader.frame();
        Frame day = new Frame(today, today, Grain.HOUR, filter, null, frame.indicator(), frame.who());
        Reader hourly = new Reader(day, reader.asked(), reader.words(), reader.zone());
        Set<Measure> measures = Set.of(Measure.CALLS, Measure.DECIDED);
        KpiAnswers answers = hourly.overTime(Set.of(), measures);
        return hourly.curve(
                        "today",
                        reader.text("kpi.live.today"),
                        Shape.BAR,
                        Rows.bars(hourly, measures.stream().sorted(), answers),
                        reader.text("kpi.hour.local"))
                .orElse(reader.text("kpi.empty.today"));
    }
}
