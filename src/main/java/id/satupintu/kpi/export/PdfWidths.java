package id.satupintu.kpi.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide each column of a table on paper is, by what stands in it: a column of codes leaves its room to one of names.
 *
 * @param letters of each column, the longest that were seen
 */
record PdfWidths(List<Integer> letters) {

    private static final int NARROWEST = 5;
    private static final int WIDEST = 38;
    private static final int PADDING = 2;

    /** @param rows the first ones; longer words of later ones take more lines */
    static PdfWidths of(List<Column> columns, List<List<Cell>> rows, Wording wording) {
        Integer[] longest = columns.stream()
                .map(column -> Stream.of(column.title().split(" ", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toArray(Integer[]::new);
        for (List<Cell> row : rows) {
            for (int at = 0; at < longest.length; at++) {
                longest[at] = Math.max(longest[at], wording.of(row.get(at)).length());
            }
        }
        return new PdfWidths(Arrays.asList(longest));
    }

    /** Of the columns at these places, each in relation to the others. */
    float[] of(List<Integer> places) {
        float[] widths = new float[places.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = PADDING + Math.clamp(letters.get(places.get(at)), NARROWEST, WIDEST);
        }
        return widths;
    }
}
