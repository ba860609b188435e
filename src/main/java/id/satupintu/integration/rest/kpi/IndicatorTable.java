package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.export.Cell;
import id.satupintu.kpi.export.Column;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.workday.SiteZone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same answer as a table: a line for each indicator of each row, in codes only; the total's key is empty. */
final class IndicatorTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("key"),
            Column.text("indicator"),
            Column.text("state"),
            Column.text("unit"),
            Column.rate("value"),
            Column.count("n"),
            Column.rate("low"),
            Column.rate("high"),
            Column.rate("target"),
            Column.rate("atLeast"),
            Column.count("waiting"));

    private IndicatorTable() {}

    static Sheet of(IndicatorsReply reply) {
        List<List<Cell>> rows = new ArrayList<>();
        reply.rows().forEach(row -> add(row, rows));
        add(reply.total(), rows);
        return Sheet.of("indicators", List.of(), reply.asOf(), SiteZone.WIB.id(), COLUMNS, rows);
    }

    private static void add(IndicatorsRow row, List<List<Cell>> rows) {
        row.indicators()
                .forEach(value -> rows.add(List.of(
                        Cell.text(row.key()),
                        Cell.text(value.indicator()),
                        Cell.text(value.state().name()),
                        Cell.text(value.unit().name()),
                        number(value.value()),
                        Cell.count(value.n()),
                        number(value.low()),
                        number(value.high()),
                        number(value.target()),
                        number(value.atLeast()),
                        value.waiting() == null ? Cell.text(null) : Cell.count(value.waiting()))));
    }

    private static Cell number(@Nullable Double value) {
        return Cell.rate(value, "");
    }
}
