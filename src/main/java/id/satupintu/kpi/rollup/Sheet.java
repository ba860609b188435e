package id.satupintu.kpi.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Cells of one day or month while they are worked out. */
final class Sheet {

    private final Map<Key, Cell> cells = new HashMap<>();
    private final Supplier<Cell> empty;

    Sheet(Supplier<Cell> empty) {
        this.empty = empty;
    }

    Cell at(Key key) {
        return cells.computeIfAbsent(key, absent -> empty.get());
    }

    /** Adds what its hours, or days, are together. */
    void sum(Sheet below, Level above) {
        below.cells.forEach((key, cell) -> at(key.at(above)).addAll(cell));
    }

    /**
     * Adds what its days are together, and what they are whatever their calls were about: most questions over many
     * months do not ask it, and read one cell then instead of one for each of the things a call may be about.
     */
    void month(Sheet days) {
        days.cells.forEach((key, cell) -> {
            Key month = key.at(Level.MONTH);
            at(month).addAll(cell);
            if (key.axis().byLegs()) {
                at(month.whole()).addAll(cell);
            }
        });
    }

    /** Adds the days to the hours that it holds; hours of nothing say nothing of their day, not even its zone. */
    void sumHours() {
        Sheet days = new Sheet(empty);
        cells().forEach((key, cell) -> {
            if (key.level() == Level.HOUR) {
                days.at(key.at(Level.DAY)).addAll(cell);
            }
        });
        cells.putAll(days.cells);
    }

    /** What is not nothing. */
    Map<Key, Cell> cells() {
        cells.values().removeIf(Cell::isNothing);
        return cells;
    }
}
