package id.satupintu.kpi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfWriter;

/** A report: what was asked, charts, the table with its heading on each page, and what the words mean. */
final class PdfFile implements SheetWriter {

    private static final float MARGIN = 36;

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
        int rows;
        try (Stream<List<Cell>> each = sheet.rows().get()) {
            rows = new PdfTable(
                            document, sheet.columns(), wording, !sheet.charts().isEmpty())
                    .write(each);
        }
        if (rows == 0) {
            document.add(new Paragraph(wording.say("kpi.out.nothing"), Letters.of(9)));
        }
    }
}
