package id.satupintu.kpi.export;

import static id.satupintu.kpi.export.Column.Form.COUNT;
import static id.satupintu.kpi.export.Column.Form.DURATION;
import static id.satupintu.kpi.export.Column.Form.RATE;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * A sheet's rows on paper. Where there are more columns than can be read side by side, those that belong together stand
 * in a table of their own, one below the other, each with the first column; so a stream of rows is written by parts.
 */
record PdfTable(Document document, List<Column> columns, Wording wording) {

    private static final float BODY = 8;
    private static final int FLUSH = 100;
    private static final String PART = " · ";

    /** What fits across a page that lies, in the units of {@link #width}. */
    private static final float ACROSS = 30;

    private static final Color LINE = new Color(0xC9, 0xD2, 0xDC);
    private static final Color HEAD = new Color(0xE3, 0xEB, 0xF4);

    /** @return how many rows there were */
    int write(Stream<List<Cell>> rows) {
        List<List<Integer>> blocks = blocks();
        Iterator<List<Cell>> each = rows.iterator();
        int count = 0;
        if (blocks.size() == 1) {
            return single(each, blocks.getFirst());
        }
        do {
            List<List<Cell>> part = new ArrayList<>();
            while (each.hasNext() && part.size() < FLUSH) {
                part.add(each.next());
            }
            count += part.size();
            blocks.forEach(block -> document.add(filled(part, block)));
        } while (each.hasNext());
        return count;
    }

    private int single(Iterator<List<Cell>> each, List<Integer> block) {
        PdfPTable table = headed(block);
        table.setComplete(false);
        int count = 0;
        while (each.hasNext()) {
            add(each.next(), block, table);
            if (++count % FLUSH == 0) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
        return count;
    }

    /** The places of columns that stand side by side; those of one indicator are never torn apart. */
    List<List<Integer>> blocks() {
        List<List<Integer>> blocks = new ArrayList<>(List.of(new ArrayList<>(List.of(0))));
        float wide = width(columns.getFirst());
        for (List<Integer> bundle : bundles()) {
            float more = wide(bundle);
            if (wide + more > ACROSS && blocks.getLast().size() > 1) {
                blocks.add(new ArrayList<>(List.of(0)));
                wide = width(columns.getFirst());
            }
            blocks.getLast().addAll(bundle);
            wide += more;
        }
        return blocks;
    }

    private List<List<Integer>> bundles() {
        List<List<Integer>> bundles = new ArrayList<>();
        for (int place = 1; place < columns.size(); place++) {
            boolean goesOn = place > 1 && head(place).equals(head(place - 1));
            if (!goesOn) {
                bundles.add(new ArrayList<>());
            }
            bundles.getLast().add(place);
        }
        return bundles;
    }

    private String head(int place) {
        return columns.get(place).title().split(PART, 2)[0];
    }

    private float wide(List<Integer> places) {
        float sum = 0;
        for (int place : places) {
            sum += width(columns.get(place));
        }
        return sum;
    }

    private static float width(Column column) {
        return switch (column.form()) {
            case TEXT -> 3;
            case TIME -> 3.6f;
            case COUNT, RATE, DURATION -> 2;
        };
    }

    private PdfPTable filled(List<List<Cell>> rows, List<Integer> block) {
        PdfPTable table = headed(block);
        table.setSpacingAfter(12);
        rows.forEach(row -> add(row, block, table));
        return table;
    }

    private PdfPTable headed(List<Integer> block) {
        float[] widths = new float[block.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = width(columns.get(block.get(at)));
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        block.forEach(place -> table.addCell(heading(columns.get(place))));
        return table;
    }

    /** Below its heading, also where there are words in the place of a number. */
    private void add(List<Cell> row, List<Integer> block, PdfPTable table) {
        block.forEach(
                place -> table.addCell(aligned(wording.of(row.get(place)), Letters.of(BODY), columns.get(place))));
    }

    private static PdfPCell heading(Column column) {
        PdfPCell cell = aligned(column.title(), Letters.strong(BODY), column);
        cell.setBackgroundColor(HEAD);
        return cell;
    }

    private static PdfPCell aligned(String text, Font font, Column column) {
        Column.Form form = column.form();
        boolean numeric = form == COUNT || form == RATE || form == DURATION;
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(numeric ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(3);
        return cell;
    }
}
