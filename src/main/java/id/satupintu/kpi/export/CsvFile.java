package id.satupintu.kpi.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plain table by RFC 4180: UTF-8 with a byte order mark (else spreadsheets misread names), commas, CRLF, one heading,
 * fractions and seconds as numbers with a point, moments with their offset. Nothing else stands in it, so that programs
 * read it without being told what to skip; the file's name says of what and when it is.
 */
final class CsvFile implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final int MILLIS = 3;

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    @Override
    public void write(Sheet sheet, Wording wording, OutputStream out) throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        file.write(BYTE_ORDER_MARK);
        file.write(sheet.columns().stream().map(column -> text(column.title())).collect(joining(",")) + END);
        try (Stream<List<Cell>> rows = sheet.rows().get()) {
            Iterator<List<Cell>> each = rows.iterator();
            while (each.hasNext()) {
                file.write(each.next().stream().map(CsvFile::cell).collect(joining(",")));
                file.write(END);
            }
        }
        file.flush();
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(String words) -> text(words);
            case Cell.Count(long count) -> Long.toString(count);
            case Cell.Rate(double rate) -> number(rate);
            case Cell.Lasting(double seconds) -> lasting(seconds);
            case Cell.At(Instant at, ZoneId zone) -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
            case Cell.Missing(String why) -> text(why);
        };
    }

    /** To the millisecond, as it was timed; the mean of several has more digits than anybody knows. */
    private static String lasting(double seconds) {
        return BigDecimal.valueOf(seconds)
                .setScale(MILLIS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Quoted where needed; a leading sign of a formula is disarmed by an apostrophe. */
    static String text(String words) {
        String harmless = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean quote = harmless.chars().anyMatch(one -> one == ',' || one == '"' || one == '\r' || one == '\n');
        return quote ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
