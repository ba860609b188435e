package id.satupintu.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as spreadsheets write it to a file: a line with the names of the columns, then a line for each row. Commas or
 * semicolons part the cells, or tabs where it was copied from a sheet; quotes may hold those and, doubled, quotes.
 */
public final class CsvTable {

    private final char separator;
    private final List<String> heading;
    private final List<Map<String, String>> rows;

    /**
     * A row with anything in it.
     *
     * @param number of its line in the file, from 1 on
     */
    public record Line(int number, Map<String, String> cells) {}

    private CsvTable(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst().replace("\uFEFF", "");
        separator = separator(first);
        heading = cells(first).stream().map(String::strip).toList();
        rows = lines.stream().skip(1).map(this::row).toList();
    }

    private static char separator(String heading) {
        if (heading.indexOf(',') >= 0) {
            return ',';
        }
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Reads a text; every line below the first is a row. */
    public static CsvTable of(String text) {
        return new CsvTable(text.lines().toList());
    }

    /** The names of the columns as they are written. */
    public List<String> heading() {
        return heading;
    }

    /** All rows, the empty ones too, by the names of their columns; a short row has not all of them. */
    public List<Map<String, String>> rows() {
        return rows;
    }

    /** The rows in which anything stands. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).values().stream().allMatch(String::isBlank)) {
                lines.add(new Line(at + 2, rows.get(at)));
            }
        }
        return lines;
    }

    private Map<String, String> row(String line) {
        List<String> cells = cells(line);
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(heading.size(), cells.size()); column++) {
            row.put(heading.get(column), cells.get(column));
        }
        return row;
    }

    private List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char here = line.charAt(at);
            if (here == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(here);
                at++;
            } else if (here == '"') {
                quoted = !quoted;
            } else if (here == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(here);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
