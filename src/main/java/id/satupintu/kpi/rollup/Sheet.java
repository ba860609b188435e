package id.satupintu.kpi.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
     * Adds to the days what they are whatever their calls were about: most questions do not ask it, and read one cell
     * then instead of one for each of the things a call may be about.
     */
    void sumLegs() {
        sum(key -> key.level() == Level.DAY && key.axis().byLegs(), Key::whole);
    }

    /** Adds what the sites are together, which saves adding each fact to the whole centre. */
    void sumSites() {
        sum(key -> key.axis() == Axis.SITE, Key::ofCentre);
    }

    /** Adds the days to the hours that it holds; hours of nothing say nothing of their day, not even its zone. */
    void sumHours() {
        sum(key -> key.level() == Level.HOUR, key -> key.at(Level.DAY));
    }

    private void sum(Predicate<Key> which, UnaryOperator<Key> together) {
        Sheet sums = new Sheet(empty);
        cells().forEach((key, cell) -> {
            if (which.test(key)) {
                sums.at(together.apply(key)).addAll(cell);
            }
        });
        cells.putAll(sums.cells);
    }

    /** What is not nothing. */
    Map<Key, Cell> cells() {
        cells.values().removeIf(Cell::isNothing);
        return cells;
    }
}
