package id.satupintu.kpi.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satupintu.shell.Translations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Files of these tests, written by the house and read back by others' readers. */
final class Written {

    static final Wording INDONESIAN = new Wording(new Translations(), Translations.INDONESIAN);
    static final Wording ENGLISH = new Wording(new Translations(), Locale.ENGLISH);
    static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private Written() {}

    static byte[] bytes(SheetWriter writer, Sheet sheet, Wording wording) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(sheet, wording, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String csv(Sheet sheet) {
        return new String(bytes(new CsvFile(), sheet, INDONESIAN), UTF_8);
    }

    /** The cells of each sheet of a workbook, row by row. */
    static List<List<Row>> workbook(byte[] file) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            List<List<Row>> sheets = new ArrayList<>();
            for (var sheet : book.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page of a report. */
    static List<String> pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
