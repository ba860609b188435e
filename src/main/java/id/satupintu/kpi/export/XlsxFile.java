package id.satupintu.kpi.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the table with its heading fixed, more sheets where one is full, and a last one that says what was asked.
 * Cells are numbers, lengths of time and dates, formatted; texts are texts, whatever sign they begin with, so that no
 * formula runs.
 */
final class XlsxFile implements SheetWriter {

    private static final int FLUSH = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final double DAY = 86_400;
    /** Points of a line of text; a row of several lines is not made higher by every program that opens it. */
    private static final double LINE = 15;

    /** Letters that the arrow of a filter takes. */
    private static final int ARROW = 2;

    /** Columns that a page of paper holds. */
    private static final int SIDE_BY_SIDE = 12;

    private static final int NAMES = 26;
    private static final int TEXTS = 98;
    private static final String VERSION = "01.0000";

    private final int mostRows;

    XlsxFile() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param mostRows of one sheet, heading included */
    XlsxFile(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public void write(Sheet sheet, Wording wording, OutputStream out) throws IOException {
        Workbook book = new Workbook(new Unclosed(out), "SatuPintu", VERSION);
        try (Stream<List<Cell>> rows = sheet.rows().get()) {
            Peeked peeked = Peeked.of(rows.iterator(), FLUSH);
            Widths widths = Widths.of(sheet.columns(), peeked.first(), wording);
            Iterator<List<Cell>> each = peeked.rows();
            int number = 1;
            do {
                fill(book.newWorksheet(name(wording, number++)), widths, each);
            } while (each.hasNext());
        }
        about(book.newWorksheet(wording.say("kpi.out.about")), sheet, wording);
        book.finish();
    }

    private static String name(Wording wording, int number) {
        String name = wording.say("kpi.out.data");
        return number == 1 ? name : name + " " + number;
    }

    private void fill(Worksheet page, Widths widths, Iterator<List<Cell>> rows) throws IOException {
        head(page, widths);
        int row = 1;
        while (rows.hasNext() && row < mostRows) {
            write(page, row, rows.next(), widths.columns());
            if (row++ % FLUSH == 0) {
                page.flush();
            }
        }
        page.setAutoFilter(0, 0, Math.max(1, row - 1), widths.columns().size() - 1);
        page.finish();
    }

    /** Stays in view, and on paper stands on each page, as the first column does where there are many. */
    private static void head(Worksheet page, Widths widths) {
        List<Column> columns = widths.columns();
        for (int place = 0; place < columns.size(); place++) {
            page.width(place, widths.letters(place) + ARROW);
            page.inlineString(0, place, columns.get(place).title());
            page.style(0, place)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(side(columns.get(place)))
                    .fillColor("DCE6F2")
                    .set();
        }
        page.rowHeight(
                0,
                LINE * widths.lines(IntStream.range(0, columns.size()).boxed().toList()));
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.repeatCols(0);
        page.pageOrientation("landscape");
        if (columns.size() <= SIDE_BY_SIDE) {
            onOnePage(page);
        }
    }

    private static void onOnePage(Worksheet page) {
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void write(Worksheet page, int row, List<Cell> cells, List<Column> columns) {
        for (int place = 0; place < cells.size(); place++) {
            switch (cells.get(place)) {
                case Cell.Text(String text) -> words(page, row, place, text);
                case Cell.Missing(String why) -> {
                    words(page, row, place, why);
                    page.style(row, place)
                            .horizontalAlignment(side(columns.get(place)))
                            .set();
                }
                case Cell.Count(long count) -> number(page, row, place, count, "#,##0");
                case Cell.Rate(double rate) -> number(page, row, place, rate, "0.0%");
                case Cell.Lasting(double seconds) -> number(page, row, place, seconds / DAY, "[h]:mm:ss");
                case Cell.At(Instant at, ZoneId zone) -> {
                    page.value(row, place, LocalDateTime.ofInstant(at, zone));
                    page.style(row, place).format("yyyy-mm-dd hh:mm:ss").set();
                }
            }
        }
    }

    /** Words in a column of numbers stand where its numbers stand. */
    private static String side(Column column) {
        return switch (column.form()) {
            case TEXT, TIME -> "left";
            case COUNT, RATE, DURATION -> "right";
        };
    }

    private static void number(Worksheet page, int row, int place, Number value, String format) {
        page.value(row, place, value);
        page.style(row, place).format(format).set();
    }

    private static void words(Worksheet page, int row, int place, String text) {
        if (!text.isEmpty()) {
            page.inlineString(row, place, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private static void about(Worksheet page, Sheet sheet, Wording wording) throws IOException {
        page.pageOrientation("landscape");
        onOnePage(page);
        page.width(0, NAMES + 2);
        page.width(1, TEXTS + 2);
        words(page, 0, 0, sheet.title());
        page.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (Noted line : Told.of(sheet, wording)) {
            words(page, row, 0, line.name());
            words(page, row, 1, line.text());
            page.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
            page.style(row, 1).wrapText(true).verticalAlignment("top").set();
            int lines = Math.max(
                    Math.ceilDiv(line.name().length(), NAMES),
                    Math.ceilDiv(line.text().length(), TEXTS));
            page.rowHeight(row++, LINE * Math.max(1, lines));
        }
        page.finish();
    }

    /** The workbook closes what it writes to; that is for the caller to do. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
