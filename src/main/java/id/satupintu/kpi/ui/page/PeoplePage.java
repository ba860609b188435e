package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.ui.panel.Amount;
import id.satupintu.kpi.ui.panel.Category;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Limits;
import id.satupintu.kpi.ui.panel.Panel;
import id.satupintu.kpi.ui.panel.Point;
import id.satupintu.kpi.ui.panel.Series;
import id.satupintu.kpi.ui.panel.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** CSOs, TLs or teams beside each other, fairly: with intervals, between limits of chance, by name and without ranks. */
final class PeoplePage {

    private static final String NOBODY = "NONE";

    private final Reader reader;
    private final Indicator indicator;
    private final Grain who;
    private final KpiAnswer total;
    private final List<Row> shown;
    private final long hidden;

    private record Row(String key, String name, KpiAnswer answer) {}

    private PeoplePage(Reader reader) {
        this.reader = reader;
        this.indicator = reader.frame().indicator();
        this.who = reader.frame().who();
        KpiAnswers answers = reader.asked().ask(reader.frame().ask(Set.of(indicator), Set.of(), who));
        this.total = Objects.requireNonNull(answers.total().indicators().get(indicator));
        this.shown = answers.rows().entrySet().stream()
                .filter(row -> !row.getKey().equals(NOBODY) && !isFew(answer(row.getValue())))
                .map(row -> new Row(row.getKey(), reader.asked().nameOf(who, row.getKey()), answer(row.getValue())))
                .sorted(Comparator.comparing(Row::name))
                .toList();
        this.hidden = answers.rows().entrySet().stream()
                .filter(row -> !row.getKey().equals(NOBODY) && isFew(answer(row.getValue())))
                .filter(row -> answer(row.getValue()).n() > 0)
                .count();
    }

    private KpiAnswer answer(KpiAnswers.Line line) {
        return Objects.requireNonNull(line.indicators().get(indicator));
    }

    private static boolean isFew(KpiAnswer answer) {
        return answer.n() < KpiRow.FEWEST || answer.value() == null;
    }

    static Content of(Reader reader) {
        PeoplePage page = new PeoplePage(reader);
        List<Panel> panels = (page.indicator.isRate()
                        ? Stream.of(page.plot(), page.intervals())
                        : Stream.of(page.intervals()))
                .map(page::unseen)
                .toList();
        return new Content(page.figures(), panels);
    }

    private List<Figure> figures() {
        String people = reader.text("kpi.grain." + who.code());
        return List.of(
                reader.words().figure(total),
                new Figure(
                        people,
                        reader.words().numbers().count(shown.size()),
                        reader.text("kpi.people.shown"),
                        true,
                        null,
                        Amount.count(shown.size())),
                new Figure(
                        reader.text("kpi.people.hidden"),
                        reader.words().numbers().count(hidden),
                        reader.text("kpi.people.few"),
                        true,
                        null,
                        Amount.count(hidden)));
    }

    private List<Category> categories() {
        return shown.stream().map(row -> new Category(row.key, row.name)).toList();
    }

    private Panel plot() {
        Double centre = total.value();
        if (centre == null || shown.isEmpty()) {
            return Panel.of("funnel-plot", title("kpi.people.plot"), Shape.SCATTER, List.of(), List.of());
        }
        FunnelPlot plot = new FunnelPlot(centre);
        List<Point> points = shown.stream().map(row -> point(row, plot)).toList();
        Series series = Series.bars(reader.text("kpi.grain." + who.code()), Format.of(indicator), points);
        return Panel.of(
                        "funnel-plot",
                        title("kpi.people.plot"),
                        Shape.SCATTER,
                        categories(),
                        List.of(series),
                        reader.text("kpi.people.plot.note"))
                .between(limits(plot));
    }

    private Point point(Row row, FunnelPlot plot) {
        Double value = Objects.requireNonNull(row.answer.value());
        String place = reader.text("kpi.people.place." + plot.place(value, row.answer.n()));
        return Point.of(value, reader.words().full(row.answer) + " · " + place, Drill.of(indicator, who, row.key))
                .of(row.answer.n());
    }

    private Limits limits(FunnelPlot plot) {
        List<Long> at = shown.stream().map(row -> row.answer.n()).toList();
        long most = at.stream().mapToLong(Long::longValue).max().orElse(KpiRow.FEWEST);
        Map<String, Double> limits = Map.of("inner", FunnelPlot.INNER, "outer", FunnelPlot.OUTER);
        List<Limits.Line> lines = new ArrayList<>();
        lines.add(new Limits.Line(reader.text("kpi.people.centre"), "middle", plot.line(0, true, KpiRow.FEWEST, most)));
        for (String rank : List.of("inner", "outer")) {
            double z = Objects.requireNonNull(limits.get(rank));
            String name = reader.text("kpi.people." + rank);
            lines.add(new Limits.Line(name, rank, plot.line(z, false, KpiRow.FEWEST, most)));
            lines.add(new Limits.Line(name, rank, plot.line(z, true, KpiRow.FEWEST, most)));
        }
        return new Limits(at, reader.text("kpi.people.n"), lines);
    }

    /** Why nobody stands there although there are figures: they were not seen by whom they are of. */
    private Panel unseen(Panel panel) {
        return who == Grain.TL && shown.isEmpty() && total.n() > 0
                ? panel.orElse(reader.text("kpi.people.unseen", KpiRow.FEWEST))
                : panel;
    }

    private Panel intervals() {
        List<Point> points = shown.stream()
                .map(row -> reader.words().point(row.answer, Drill.of(indicator, who, row.key)))
                .toList();
        Series series = Series.bars(reader.words().name(indicator), Format.of(indicator), points);
        return Panel.of(
                "people",
                title("kpi.people.by-name"),
                Shape.ROWS,
                categories(),
                shown.isEmpty() ? List.of() : List.of(series),
                notes());
    }

    private String[] notes() {
        String unranked = reader.text("kpi.people.note");
        return who == Grain.TL ? new String[] {unranked, reader.text("kpi.people.ownFirst")} : new String[] {unranked};
    }

    private String title(String key) {
        return reader.text(key, reader.words().name(indicator), reader.text("kpi.grain." + who.code()));
    }
}
