package id.satupintu.kpi.export;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * Draws on the paper of a chart. Series differ by shape and dashes as well as by colour; the colours are told apart by
 * the colour-blind.
 */
record Pen(PdfTemplate paper) {

    static final float SMALL = 7.5f;
    private static final Color GRID = new Color(0xDD, 0xE3, 0xEA);
    private static final List<Color> COLOURS = List.of(
            new Color(0x00, 0x5F, 0xA3),
            new Color(0xC4, 0x56, 0x00),
            new Color(0x00, 0x7A, 0x5E),
            new Color(0x8A, 0x3F, 0x7A),
            new Color(0x5A, 0x66, 0x74));
    private static final float[][] DASHES = {{}, {5, 2}, {1.5f, 2}, {7, 2, 1.5f, 2}};
    private static final float[] WHOLE = {};
    private static final float[] UPRIGHT = {2, 2};
    private static final float LETTER = 9;

    void rule(float y) {
        paper.setColorStroke(GRID);
        paper.setLineWidth(0.5f);
        paper.moveTo(Plot.LEFT, y);
        paper.lineTo(Plot.RIGHT, y);
        paper.stroke();
    }

    /** A pale bar of the series of this number. */
    void bar(int number, float x, float y, float width, float height) {
        Color colour = COLOURS.get(number % COLOURS.size());
        paper.setColorFill(pale(colour));
        paper.setColorStroke(colour);
        paper.setLineWidth(0.6f);
        paper.rectangle(x, y, width, height);
        paper.fillStroke();
    }

    void stroke(int number, float fromX, float fromY, float toX, float toY) {
        paper.setColorStroke(COLOURS.get(number % COLOURS.size()));
        paper.setLineWidth(1.4f);
        paper.setLineDash(DASHES[number % DASHES.length], 0);
        paper.moveTo(fromX, fromY);
        paper.lineTo(toX, toY);
        paper.stroke();
        paper.setLineDash(WHOLE, 0);
    }

    /** Where something happened meanwhile. */
    void upright(float x) {
        between(x, Plot.FOOT, x, Plot.TOP + 2);
    }

    void lasting(float fromX, float toX) {
        between(fromX, Plot.TOP + 2, toX, Plot.TOP + 2);
    }

    private void between(float fromX, float fromY, float toX, float toY) {
        paper.setColorStroke(Letters.INK);
        paper.setLineWidth(0.7f);
        paper.setLineDash(UPRIGHT, 0);
        paper.moveTo(fromX, fromY);
        paper.lineTo(toX, toY);
        paper.stroke();
        paper.setLineDash(WHOLE, 0);
    }

    void letter(String text, float x) {
        write(Element.ALIGN_CENTER, text, x, Plot.TOP + 5, LETTER, Letters.INK);
    }

    void dot(int number, float x, float y) {
        paper.setColorFill(COLOURS.get(number % COLOURS.size()));
        paper.circle(x, y, 1.7f);
        paper.fill();
    }

    void write(int align, String text, float x, float y) {
        write(align, text, x, y, SMALL, Letters.PALE);
    }

    void title(String text) {
        write(Element.ALIGN_LEFT, text, Plot.LEFT, Plot.HEIGHT - 10, 10, Letters.INK);
    }

    private void write(int align, String text, float x, float y, float size, Color colour) {
        paper.beginText();
        paper.setFontAndSize(Letters.BASE, size);
        paper.setColorFill(colour);
        paper.showTextAligned(align, text, x, y, 0);
        paper.endText();
    }

    private static Color pale(Color colour) {
        return new Color(pale(colour.getRed()), pale(colour.getGreen()), pale(colour.getBlue()));
    }

    private static int pale(int part) {
        return (part + 2 * 255) / 3;
    }
}
