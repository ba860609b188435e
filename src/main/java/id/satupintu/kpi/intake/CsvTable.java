package id.satupintu.kpi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma or semicolon separated text with a heading; quotes may hold separators and, doubled, quotes. */
final class CsvTable {

    private final char separator;
    private final List<String> heading;

    private CsvTable(String first) {
        separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        heading = cells(first).stream().map(String::strip).toList();
    }

    /** The rows by the names of the heading; lines without anything are none. */
    static List<Map<String, String>> of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        CsvTable table = new CsvTable(lines.getFirst().replace("\uFEFF", ""));
        return lines.stream().skip(1).map(table::row).toList();
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
