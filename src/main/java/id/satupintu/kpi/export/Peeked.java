package id.satupintu.kpi.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Rows as they come, the first of which were looked at before. */
record Peeked(List<List<Cell>> first, Iterator<List<Cell>> rest) {

    /** @param most how many are looked at */
    static Peeked of(Iterator<List<Cell>> rows, int most) {
        List<List<Cell>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < most) {
            first.add(rows.next());
        }
        return new Peeked(List.copyOf(first), rows);
    }

    /** All of them, in their order. */
    Iterator<List<Cell>> rows() {
        Iterator<List<Cell>> seen = first.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return seen.hasNext() || rest.hasNext();
            }

            @Override
            public List<Cell> next() {
                return seen.hasNext() ? seen.next() : rest.next();
            }
        };
    }
}
