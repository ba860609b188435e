package id.satupintu.kpi.ui;

import static id.satupintu.kpi.Measure.WIDE;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.ui.panel.Amount;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the tiles one by one, as a file tells them: what leads, and what stands below it.
 *
 * @param targets what the centre has set itself
 */
record TileFigures(Words words, Map<Indicator, Double> targets) {

    List<Figure> of(KpiRow row) {
        return Stream.of(TileKind.values())
                .flatMap(kind ->
                        Stream.concat(leading(kind, row), kind.lines().stream().map(line -> below(kind, line, row))))
                .toList();
    }

    private Stream<Figure> leading(TileKind kind, KpiRow row) {
        String title = words.text(kind.key());
        long n = kind.n(row);
        return switch (kind) {
            case REDIRECTION -> Stream.of(rate(title, row.directed(), n, Indicator.REDIRECTION));
            case DOWNLOADS -> Stream.of(rate(title, row.number(Measure.GUIDED_INSTALLED), n, Indicator.GUIDED_SUCCESS));
            case APPROVAL -> Stream.of(rate(title, row.number(Measure.APPROVED), n, Indicator.APPROVAL));
            case EXCEPTIONS ->
                Stream.of(
                        counted(title, row.excepted(), ""),
                        rate(words.name(Indicator.EXCEPTION_RATE), row.excepted(), n, Indicator.EXCEPTION_RATE));
            case CALLBACKS -> Stream.of(counted(title, row.callbacks().overdue(), now()));
            case TURNAROUND -> turnaround(row.verifications());
        };
    }

    private Figure below(TileKind kind, Measure line, KpiRow row) {
        String title = words.text(kind.key()) + " · " + words.name(line);
        if (kind == TileKind.CALLBACKS) {
            return counted(title, row.number(line), now());
        }
        return line == WIDE
                ? rate(title, row.directed(), row.wide(), Indicator.REDIRECTION_WIDE)
                : counted(title, row.number(line), "");
    }

    private String now() {
        return words.text("kpi.list.now");
    }

    private Stream<Figure> turnaround(KpiRow.Verifications told) {
        Stream<Figure> all = Stream.of(
                lasting(Indicator.TURNAROUND_P50, told.p50Seconds(), told.decided()),
                lasting(Indicator.TURNAROUND_P90, told.p90Seconds(), told.decided()));
        Stream<Figure> clear = Stream.of(
                lasting(Indicator.TURNAROUND_CLEAR_P50, told.p50ClearSeconds(), told.decided()),
                lasting(Indicator.TURNAROUND_CLEAR_P90, told.p90ClearSeconds(), told.decided()));
        Stream<Figure> bound = TileKind.tellsBound(told) ? Stream.of(atLeast(told)) : Stream.of();
        boolean slowed = told.decided() >= KpiRow.FEWEST && told.slowed();
        return Stream.of(all, bound, slowed ? clear : Stream.<Figure>of()).flatMap(figures -> figures);
    }

    /** Of those decided and of those that wait. */
    private Figure atLeast(KpiRow.Verifications told) {
        String title = words.text("kpi.tile.turnaround.at-least", words.name(Indicator.TURNAROUND_P90));
        long n = told.decided() + told.waiting();
        Amount amount = Amount.of(Format.SECONDS, told.p90AtLeastSeconds(), n, null);
        String basis = words.text("kpi.tile.turnaround.of", words.numbers().count(told.waiting()));
        return new Figure(title, words.numbers().duration(told.p90AtLeastSeconds()), basis, true, null, amount);
    }

    private Figure counted(String title, long count, String basis) {
        return new Figure(title, words.numbers().count(count), basis, true, null, Amount.count(count));
    }

    private Figure rate(String title, long part, long whole, Indicator indicator) {
        return of(title, KpiRow.rate(part, whole), whole, indicator);
    }

    private Figure lasting(Indicator indicator, @Nullable Double seconds, long n) {
        return of(words.name(indicator), n < KpiRow.FEWEST ? null : seconds, n, indicator);
    }

    private Figure of(String title, @Nullable Double value, long n, Indicator indicator) {
        Amount amount = Amount.of(Format.of(indicator), value, n, targets.get(indicator));
        return new Figure(title, words.text("kpi.too-few"), "", value != null, null, amount);
    }
}
