package id.satupintu.kpi.export;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A report: what was asked, charts, the table with its heading on each page, and what the words mean. */
final class PdfFile implements SheetWriter {

    private static final float MARGIN = 36;
    private static final float BODY = 8;
    private static final int FLUSH = 100;
    private static final Color LINE = new Color(0xC9, 0xD2, 0xDC);
    private static final Color HEAD = new Color(0xE3, 0xEB, 0xF4);

    @Override
    public void write(Sheet sheet, Wording wording, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + 6);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        String asOf = wording.say("kpi.out.as-of") + " " + wording.moment(sheet.asOf(), sheet.zone());
        writer.setPageEvent(new PageFoot("SatuPintu · " + sheet.title() + " · " + asOf, wording));
        document.addTitle(sheet.title());
        document.addCreator("SatuPintu");
        document.setDocumentLanguage(wording.locale().toLanguageTag());
        document.open();
        document.add(new Paragraph(sheet.title(), Letters.strong(16)));
        notes(document, Told.question(sheet, wording), 6);
        for (Chart chart : sheet.charts()) {
            document.add(
                    switch (chart) {
                        case Drawing drawing -> new PdfDrawing(writer, drawing, wording).image();
                        case Scatter scatter -> new PdfScatter(writer, scatter, wording).image();
                    });
        }
        table(document, sheet, wording);
        if (!sheet.definitions().isEmpty()) {
            document.add(new Paragraph(wording.say("kpi.out.definitions"), Letters.strong(11)));
            notes(document, sheet.definitions(), 2);
        }
        document.close();
    }

    private static void notes(Document document, List<Noted> lines, float after) {
        for (Noted line : lines) {
            Paragraph said = new Paragraph(line.name() + ": ", Letters.pale(9));
            said.add(new Phrase(line.text(), Letters.of(9)));
            said.setLeading(12);
            document.add(said);
        }
        Paragraph gap = new Paragraph(" ", Letters.of(after));
        gap.setLeading(after);
        document.add(gap);
    }

    private static void table(Document document, Sheet sheet, Wording wording) {
        if (sheet.columns().isEmpty()) {
            return;
        }
        PdfPTable table = new PdfPTable(widths(sheet.columns()));
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        sheet.columns().forEach(column -> table.addCell(heading(column)));
        int row = 0;
        try (Stream<List<Cell>> rows = sheet.rows().get()) {
            Iterator<List<Cell>> each = rows.iterator();
            while (each.hasNext()) {
                row(each.next(), sheet.columns(), wording).forEach(table::addCell);
                if (++row % FLUSH == 0) {
                    document.add(table);
                }
            }
        }
        table.setComplete(true);
        document.add(table);
        if (row == 0) {
            document.add(new Paragraph(wording.say("kpi.out.nothing"), Letters.of(9)));
        }
    }

    private static float[] widths(List<Column> columns) {
        float[] widths = new float[columns.size()];
        for (int place = 0; place < widths.length; place++) {
            widths[place] = switch (columns.get(place).form()) {
                case TEXT -> 3;
                case TIME -> 3.6f;
                case COUNT, RATE, DURATION -> 2;
            };
        }
        return widths;
    }

    private static PdfPCell heading(Column column) {
        PdfPCell cell = bordered(column.title(), Letters.strong(BODY));
        cell.setBackgroundColor(HEAD);
        cell.setHorizontalAlignment(numeric(column.form()) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    private static boolean numeric(Column.Form form) {
        return form == Column.Form.COUNT || form == Column.Form.RATE || form == Column.Form.DURATION;
    }

    private static List<PdfPCell> row(List<Cell> cells, List<Column> columns, Wording wording) {
        return IntStream.range(0, cells.size())
                .mapToObj(place -> cell(cells.get(place), columns.get(place), wording))
                .toList();
    }

    /** Below its heading, also where there are words in the place of a number. */
    private static PdfPCell cell(Cell cell, Column column, Wording wording) {
        PdfPCell drawn = bordered(wording.of(cell), Letters.of(BODY));
        drawn.setHorizontalAlignment(numeric(column.form()) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return drawn;
    }

    private static PdfPCell bordered(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPadding(3);
        return cell;
    }
}
