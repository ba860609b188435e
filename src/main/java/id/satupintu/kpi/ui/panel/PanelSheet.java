package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.export.Cell;
import id.satupintu.kpi.export.Column;
import id.satupintu.kpi.export.Drawing;
import id.satupintu.kpi.export.Noted;
import id.satupintu.kpi.export.Scatter;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table behind a panel: a row for each category, the very figures that stand on the screen; nothing is read anew. */
record PanelSheet(Wording wording) {

    private static final List<String> RANKS = List.of("middle", "inner", "outer");

    Sheet of(Panel panel, Taken taken) {
        List<Noted> question = new ArrayList<>(taken.question());
        panel.marks().forEach(mark -> question.add(new Noted(wording.say("kpi.out.happened"), mark.line())));
        Sheet sheet = Sheet.of(panel.title(), question, taken.asOf(), taken.zone(), columns(panel), rows(panel))
                .defined(panel.notes().stream()
                        .map(note -> new Noted(wording.say("kpi.out.note"), note))
                        .toList());
        if (panel.isEmpty()
                || panel.shape() == Shape.SCATTER && panel.limits().at().isEmpty()) {
            return sheet;
        }
        return sheet.drawn(List.of(panel.shape() == Shape.SCATTER ? scatter(panel) : drawing(panel)));
    }

    private List<Column> columns(Panel panel) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(wording.say("kpi.out.row"))));
        for (Series series : panel.series()) {
            columns.add(new Column(series.name(), form(series)));
            if (series.hasNumbers()) {
                columns.add(Column.count(series.name() + " · " + wording.say("kpi.out.n")));
            }
            if (series.hasShares()) {
                columns.add(Column.rate(series.name() + " · " + wording.say("kpi.out.share")));
                columns.add(Column.text(series.name() + " · " + wording.say("kpi.out.share.of")));
            }
            if (series.hasIntervals()) {
                columns.add(new Column(series.name() + " · " + wording.say("kpi.out.low"), form(series)));
                columns.add(new Column(series.name() + " · " + wording.say("kpi.out.high"), form(series)));
            }
            if (series.hasBounds()) {
                columns.add(new Column(series.name() + " · " + wording.say("kpi.out.at-least"), form(series)));
                columns.add(Column.count(series.name() + " · " + wording.say("kpi.out.waiting")));
            }
        }
        return columns;
    }

    private static Column.Form form(Series series) {
        return switch (series.format()) {
            case NUMBER -> Column.Form.COUNT;
            case PERCENT -> Column.Form.RATE;
            case SECONDS -> Column.Form.DURATION;
        };
    }

    private List<List<Cell>> rows(Panel panel) {
        return IntStream.range(0, panel.categories().size())
                .mapToObj(place -> row(panel, place))
                .toList();
    }

    private List<Cell> row(Panel panel, int place) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(panel.categories().get(place).filed()));
        for (Series series : panel.series()) {
            Point point = series.points().get(place);
            row.add(cell(series, point.value(), point.words()));
            if (series.hasNumbers()) {
                Long n = point.n();
                row.add(n == null ? new Cell.Missing("") : Cell.count(n));
            }
            if (series.hasShares()) {
                row.addAll(share(point.share()));
            }
            if (series.hasIntervals()) {
                row.add(cell(series, point.low(), ""));
                row.add(cell(series, point.high(), ""));
            }
            if (series.hasBounds()) {
                row.addAll(bound(series, point.atLeast()));
            }
        }
        return row;
    }

    private List<Cell> share(Point.@Nullable Share share) {
        return share == null
                ? List.of(new Cell.Missing(""), new Cell.Missing(""))
                : List.of(Cell.rate(share.rate(), wording.say("kpi.out.state.TOO_FEW")), Cell.text(share.of()));
    }

    private static List<Cell> bound(Series series, KpiAnswer.@Nullable AtLeast bound) {
        return bound == null
                ? List.of(new Cell.Missing(""), new Cell.Missing(""))
                : List.of(cell(series, bound.seconds(), ""), Cell.count(bound.waiting()));
    }

    private static Cell cell(Series series, @Nullable Double value, String why) {
        if (value == null) {
            return new Cell.Missing(why);
        }
        return switch (series.format()) {
            case NUMBER -> Cell.count(Math.round(value));
            case PERCENT -> new Cell.Rate(value);
            case SECONDS -> new Cell.Lasting(value);
        };
    }

    /** The points where they stand on the screen, between the same limits. */
    private static Scatter scatter(Panel panel) {
        Series series = panel.series().getFirst();
        Limits limits = panel.limits();
        List<Scatter.Spot> spots = new ArrayList<>();
        for (int place = 0; place < series.points().size(); place++) {
            Double value = series.points().get(place).value();
            if (value != null) {
                String name = panel.categories().get(place).label();
                spots.add(new Scatter.Spot(name, new Scatter.Place(limits.at().get(place), value)));
            }
        }
        List<Scatter.Line> lines =
                limits.lines().stream().map(PanelSheet::limit).toList();
        return new Scatter(panel.title(), limits.axis(), form(series), spots, lines);
    }

    private static Scatter.Line limit(Limits.Line line) {
        return new Scatter.Line(
                line.name(),
                RANKS.indexOf(line.rank()),
                line.points().stream()
                        .map(pair -> new Scatter.Place(pair.getFirst(), pair.getLast()))
                        .toList());
    }

    private static Drawing drawing(Panel panel) {
        Drawing drawing = new Drawing(
                panel.title(),
                panel.categories().stream().map(Category::label).toList(),
                panel.series().stream().map(PanelSheet::drawn).toList());
        return drawing.marked(
                panel.marks(), panel.categories().stream().map(Category::key).toList());
    }

    private static Drawing.Series drawn(Series series) {
        List<@Nullable Double> values = new ArrayList<>();
        series.points().forEach(point -> values.add(point.value()));
        return new Drawing.Series(series.name(), !series.line(), form(series), series.right(), values);
    }
}
