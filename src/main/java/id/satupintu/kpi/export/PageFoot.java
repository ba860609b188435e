package id.satupintu.kpi.export;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** At the foot of each page: of when the figures are, and which page of how many it is. */
final class PageFoot extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float WIDTH = 60;
    private static final float LIFT = 14;

    private final String left;
    private final Wording wording;
    private @Nullable PdfTemplate pages;

    PageFoot(String left, Wording wording) {
        this.left = left;
        this.wording = wording;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(WIDTH, LIFT);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        float foot = document.bottomMargin() - LIFT;
        float end = document.right() - WIDTH / 2;
        page.beginText();
        page.setFontAndSize(Letters.BASE, SIZE);
        page.setColorFill(Letters.PALE);
        page.showTextAligned(Element.ALIGN_LEFT, left, document.left(), foot, 0);
        String number = wording.say("kpi.out.page", wording.count(document.getPageNumber()));
        page.showTextAligned(Element.ALIGN_RIGHT, number + " ", end, foot, 0);
        page.endText();
        page.addTemplate(Objects.requireNonNull(pages), end, foot);
    }

    /** How many pages there are is known at the end only. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        PdfTemplate count = Objects.requireNonNull(pages);
        count.beginText();
        count.setFontAndSize(Letters.BASE, SIZE);
        count.setColorFill(Letters.PALE);
        count.showTextAligned(Element.ALIGN_LEFT, wording.count(writer.getPageNumber() - 1L), 0, 0, 0);
        count.endText();
    }
}
