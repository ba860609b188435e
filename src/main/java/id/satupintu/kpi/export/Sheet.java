package id.satupintu.kpi.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One table as it leaves the house, with all that one has to know to read it a year later.
 *
 * @param title what it shows
 * @param question what was asked, in words: days, filters, zone, policy edition
 * @param asOf when the figures were read
 * @param zone by whose clock {@code asOf} is written
 * @param rows called once for each file; each row has a cell for each column; the stream is closed when it is written
 * @param charts drawn in the report only
 * @param definitions what the columns mean
 */
public record Sheet(
        String title,
        List<Noted> question,
        Instant asOf,
        ZoneId zone,
        List<Column> columns,
        Supplier<Stream<List<Cell>>> rows,
        List<Chart> charts,
        List<Noted> definitions) {

    public Sheet {
        question = List.copyOf(question);
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
        definitions = List.copyOf(definitions);
    }

    /** A table whose rows are at hand, without charts and definitions. */
    public static Sheet of(
            String title,
            List<Noted> question,
            Instant asOf,
            ZoneId zone,
            List<Column> columns,
            List<List<Cell>> rows) {
        return new Sheet(title, question, asOf, zone, columns, rows::stream, List.of(), List.of());
    }

    /** The same with charts, in the report. */
    public Sheet drawn(List<? extends Chart> drawings) {
        return new Sheet(title, question, asOf, zone, columns, rows, List.copyOf(drawings), definitions);
    }

    /** The same with one more line of what was asked. */
    public Sheet noted(Noted line) {
        List<Noted> lines = Stream.concat(question.stream(), Stream.of(line)).toList();
        return new Sheet(title, lines, asOf, zone, columns, rows, charts, definitions);
    }

    /** The same with definitions. */
    public Sheet defined(List<Noted> words) {
        return new Sheet(title, question, asOf, zone, columns, rows, charts, words);
    }

    /** The same, telling of each row as it is written; what it throws ends the writing. */
    Sheet watched(Runnable row) {
        return new Sheet(
                title, question, asOf, zone, columns, () -> rows.get().peek(written -> row.run()), charts, definitions);
    }
}
