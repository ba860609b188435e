package id.satupintu.kpi.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
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
            Iterator<List<Cell>> each = rows.iterator();
            int number = 1;
            do {
                fill(book.newWorksheet(name(wording, number++)), sheet.columns(), each);
            } while (each.hasNext());
        }
        about(book.newWorksheet(wording.say("kpi.out.about")), sheet, wording);
        book.finish();
    }

    private static String name(Wording wording, int number) {
        String name = wording.say("kpi.out.data");
        return number == 1 ? name : name + " " + number;
    }

    private void fill(Worksheet page, List<Column> columns, Iterator<List<Cell>> rows) throws IOException {
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            page.width(place, width(column));
            page.inlineString(0, place, column.title());
            page.style(0, place).bold().wrapText(true).fillColor("DCE6F2").set();
        }
        page.freezePane(0, 1);
        int row = 1;
        while (rows.hasNext() && row < mostRows) {
            write(page, row, rows.next());
            if (row++ % FLUSH == 0) {
                page.flush();
            }
        }
        page.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
        page.finish();
    }

    private static void write(Worksheet page, int row, List<Cell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            switch (cells.get(place)) {
                case Cell.Text(String text) -> words(page, row, place, text);
                case Cell.Missing(String why) -> words(page, row, place, why);
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
        page.width(0, 28);
        page.width(1, 100);
        words(page, 0, 0, sheet.title());
        page.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (Noted line : Told.of(sheet, wording)) {
            words(page, row, 0, line.name());
            words(page, row, 1, line.text());
            page.style(row, 0).bold().verticalAlignment("top").set();
            page.style(row++, 1).wrapText(true).set();
        }
        page.finish();
    }

    private static double width(Column column) {
        return switch (column.form()) {
            case TEXT -> 22;
            case TIME -> 20;
            case COUNT, RATE, DURATION -> Math.clamp(column.title().length() + 2, 10, 24);
        };
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
