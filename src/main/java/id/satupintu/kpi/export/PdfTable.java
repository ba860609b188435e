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
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/**
 * A sheet's rows on paper. Where there are more columns than can be read side by side, those that belong together stand
 * in a table of their own, one below the other, each with the first column; so few rows at a time that they are seen on
 * one page in all of their tables, and said which ones they are.
 *
 * @param belowCharts whether drawings stand before it: then such tables begin on a page of their own
 */
record PdfTable(Document document, List<Column> columns, Wording wording, boolean belowCharts) {

    private static final float BODY = 8;
    private static final int FLUSH = 100;
    private static final String PART = " · ";

    /** Rows that a page holds, were there nothing else on it. */
    private static final int PAGE = 33;

    /** As many of them as the title and the question take on the first page. */
    private static final int TITLE = 9;

    private static final int FEWEST = 4;

    /** What fits across a page that lies, in the units of {@link #width}. */
    private static final float ACROSS = 30;

    private static final Color LINE = new Color(0xC9, 0xD2, 0xDC);
    private static final Color HEAD = new Color(0xE3, 0xEB, 0xF4);

    /** @return how many rows there were */
    int write(Stream<List<Cell>> rows) {
        List<List<Integer>> blocks = blocks();
        Peeked each = Peeked.of(rows.iterator(), FLUSH);
        Widths widths = Widths.of(columns, each.first(), wording);
        return blocks.size() == 1 ? single(each.rows(), blocks.getFirst(), widths) : parts(each.rows(), blocks, widths);
    }

    private int parts(Iterator<List<Cell>> each, List<List<Integer>> blocks, Widths widths) {
        int heads = blocks.stream().mapToInt(block -> 1 + widths.lines(block)).sum();
        if (belowCharts) {
            document.newPage();
        }
        int count = 0;
        do {
            int room = (count == 0 && !belowCharts ? PAGE - TITLE : PAGE) - heads;
            List<List<Cell>> rows =
                    Peeked.of(each, Math.max(FEWEST, room / blocks.size())).first();
            PdfPCell part = new PdfPCell();
            part.setBorder(PdfPCell.NO_BORDER);
            part.setPadding(0);
            for (List<Integer> block : blocks) {
                part.addElement(caption(count, rows.size(), blocks.indexOf(block), blocks.size()));
                part.addElement(filled(rows, block, widths));
            }
            document.add(together(part));
            count += rows.size();
        } while (each.hasNext());
        return count;
    }

    /** On the next page rather than torn apart. */
    private static PdfPTable together(PdfPCell part) {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        table.addCell(part);
        return table;
    }

    /** Which rows they are, and which of the tables one below the other. */
    private Paragraph caption(int before, int rows, int table, int tables) {
        String from = wording.count(before + Math.min(1, rows));
        String to = wording.count(before + rows);
        Paragraph said = new Paragraph(wording.say("kpi.out.part", from, to, table + 1, tables), Letters.pale(BODY));
        said.setSpacingAfter(3);
        return said;
    }

    private int single(Iterator<List<Cell>> each, List<Integer> block, Widths widths) {
        PdfPTable table = headed(block, widths);
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

    private PdfPTable filled(List<List<Cell>> rows, List<Integer> block, Widths widths) {
        PdfPTable table = headed(block, widths);
        table.setSpacingAfter(6);
        rows.forEach(row -> add(row, block, table));
        return table;
    }

    private PdfPTable headed(List<Integer> block, Widths widths) {
        PdfPTable table = new PdfPTable(widths.of(block));
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
