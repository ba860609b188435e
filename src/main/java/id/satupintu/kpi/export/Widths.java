package id.satupintu.kpi.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide each column of a table is, on paper and in a workbook, by what stands in it: a column of codes leaves its room
 * to one of names.
 *
 * @param columns of the whole table
 * @param letters of each column, the longest that were seen
 */
record Widths(List<Column> columns, List<Integer> letters) {

    private static final int NARROWEST = 5;
    private static final int WIDEST = 38;
    private static final int PADDING = 2;

    /** More for the first column, whose words begin each row and are not to be torn apart. */
    private static final int FIRST = 4;

    private static final int LINES = 3;

    /** @param rows the first ones; longer words of later ones take more lines */
    static Widths of(List<Column> columns, List<List<Cell>> rows, Wording wording) {
        Integer[] longest =
                columns.stream().map(column -> heading(column.title())).toArray(Integer[]::new);
        for (List<Cell> row : rows) {
            for (int at = 0; at < Math.min(longest.length, row.size()); at++) {
                longest[at] = Math.max(longest[at], wording.of(row.get(at)).length());
            }
        }
        return new Widths(columns, Arrays.asList(longest));
    }

    /** So many letters that the longest word stays whole and the title takes no more than a few lines. */
    private static int heading(String title) {
        int word =
                Stream.of(title.split(" ", -1)).mapToInt(String::length).max().orElse(0);
        return Math.max(word, Math.ceilDiv(title.length(), LINES) + 1);
    }

    /** How many lines the headings of the columns at these places take at most. */
    int lines(List<Integer> places) {
        return places.stream()
                .mapToInt(place -> Math.ceilDiv(columns.get(place).title().length(), letters.get(place)))
                .max()
                .orElse(1);
    }

    /** Of the columns at these places, each in relation to the others. */
    float[] of(List<Integer> places) {
        float[] widths = new float[places.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = letters(places.get(at)) + (at == 0 ? FIRST : 0);
        }
        return widths;
    }

    /** Letters of the column at this place, with room at its sides. */
    int letters(int place) {
        return PADDING + Math.clamp(letters.get(place), NARROWEST, WIDEST);
    }
}
