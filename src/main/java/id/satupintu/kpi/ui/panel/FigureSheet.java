package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.export.Cell;
import id.satupintu.kpi.export.Column;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of the numbers that stand by themselves: a row for each, the very ones of the screen; nothing is read anew. */
record FigureSheet(Wording wording) {

    /** Without columns in which nothing would stand. */
    private record Shown(boolean interval, boolean target) {

        static Shown of(List<Figure> figures) {
            return new Shown(
                    any(figures, amount -> amount.low() != null), any(figures, amount -> amount.target() != null));
        }

        private static boolean any(List<Figure> figures, Predicate<Amount> has) {
            return figures.stream().map(Figure::amount).filter(Objects::nonNull).anyMatch(has);
        }
    }

    Sheet of(String title, List<Figure> figures, Taken taken) {
        Shown shown = Shown.of(figures);
        List<List<Cell>> rows =
                figures.stream().map(figure -> row(figure, shown)).toList();
        return Sheet.of(title, taken.question(), taken.asOf(), taken.zone(), columns(shown), rows);
    }

    private List<Column> columns(Shown shown) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(wording.say("kpi.out.figure")),
                Column.count(wording.say("kpi.out.figure.value")),
                Column.text(wording.say("kpi.out.figure.unit")),
                Column.count(wording.say("kpi.out.n"))));
        if (shown.interval) {
            columns.add(Column.rate(wording.say("kpi.out.low")));
            columns.add(Column.rate(wording.say("kpi.out.high")));
        }
        if (shown.target) {
            columns.add(Column.count(wording.say("kpi.out.figure.target")));
        }
        columns.add(Column.text(wording.say("kpi.out.about")));
        return columns;
    }

    private List<Cell> row(Figure figure, Shown shown) {
        Amount amount = figure.amount();
        return amount == null ? toldInWords(figure, shown) : counted(figure, amount, shown);
    }

    private List<Cell> counted(Figure figure, Amount amount, Shown shown) {
        Format format = amount.format();
        Long n = amount.n();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(figure.title()),
                cell(format, amount.value(), figure.value()),
                Cell.text(wording.say("kpi.out.unit." + format.code())),
                n == null ? Cell.text(null) : Cell.count(n)));
        if (shown.interval) {
            row.add(cell(format, amount.low(), ""));
            row.add(cell(format, amount.high(), ""));
        }
        if (shown.target) {
            row.add(cell(format, amount.target(), ""));
        }
        row.add(Cell.text(figure.basis()));
        return row;
    }

    /** A difference is no count and no share. */
    private static List<Cell> toldInWords(Figure figure, Shown shown) {
        int empty = 2 + (shown.interval ? 2 : 0) + (shown.target ? 1 : 0);
        Stream<Cell> named = Stream.of(Cell.text(figure.title()), Cell.text(figure.value()));
        Stream<Cell> nothing = Stream.generate(() -> Cell.text(null)).limit(empty);
        return Stream.of(named, nothing, Stream.of(Cell.text(figure.basis())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Cell cell(Format format, @Nullable Double value, String why) {
        if (value == null) {
            return new Cell.Missing(why);
        }
        return switch (format) {
            case NUMBER -> Cell.count(Math.round(value));
            case PERCENT -> new Cell.Rate(value);
            case SECONDS -> new Cell.Lasting(value);
        };
    }
}
