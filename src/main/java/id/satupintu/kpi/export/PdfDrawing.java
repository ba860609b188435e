package id.satupintu.kpi.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws a chart as lines and letters, so that it stays sharp in print and needs neither a screen nor fonts on the
 * server.
 */
final class PdfDrawing {

    private static final int STEPS = 4;
    private static final float SPACE_OF_A_LABEL = 58;
    private static final float GROUP = 0.7f;

    private final Drawing drawing;
    private final Wording wording;
    private final Plot plot;
    private final PdfTemplate paper;
    private final Pen pen;

    PdfDrawing(PdfWriter writer, Drawing drawing, Wording wording) {
        this.drawing = drawing;
        this.wording = wording;
        this.plot = new Plot(drawing);
        this.paper = writer.getDirectContent().createTemplate(Plot.WIDTH, Plot.HEIGHT);
        this.pen = new Pen(paper);
    }

    Image image() {
        pen.title(drawing.label());
        axis(false);
        axis(true);
        categories();
        letters();
        List<Drawing.Series> all = drawing.series();
        List<Drawing.Series> bars = all.stream().filter(Drawing.Series::bars).toList();
        bars.forEach(series -> bars(all.indexOf(series), series, bars.indexOf(series), bars.size()));
        all.stream().filter(series -> !series.bars()).forEach(series -> line(all.indexOf(series), series));
        legend();
        Image image = Image.getInstance(paper);
        image.setAlt(drawing.label());
        image.setSpacingAfter(6);
        return image;
    }

    private void axis(boolean right) {
        Column.Form form = plot.form(right);
        if (form == null) {
            return;
        }
        for (int step = 0; step <= STEPS; step++) {
            float y = Plot.FOOT + (Plot.TOP - Plot.FOOT) * step / STEPS;
            if (!right || plot.form(false) == null) {
                pen.rule(y);
            }
            String value = wording.of(form, plot.end(right) * step / STEPS);
            int align = right ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT;
            pen.write(align, value, right ? Plot.RIGHT + 5 : Plot.LEFT - 5, y - 2.5f);
        }
    }

    /** So many names as there is room for. */
    private void categories() {
        int count = drawing.categories().size();
        int every = Math.max(1, (int) Math.ceil(count * SPACE_OF_A_LABEL / (Plot.RIGHT - Plot.LEFT)));
        for (int place = 0; place < count; place += every) {
            pen.write(Element.ALIGN_CENTER, drawing.categories().get(place), plot.middle(place), Plot.FOOT - 11);
        }
    }

    /** Above the plot, several at one place side by side; what lasted is a line from place to place. */
    private void letters() {
        Map<Integer, String> at = new TreeMap<>();
        for (Drawing.Letter letter : drawing.letters()) {
            at.merge(letter.from(), letter.letter(), (one, other) -> one + " " + other);
            pen.upright(plot.middle(letter.from()));
            if (letter.to() > letter.from()) {
                pen.upright(plot.middle(letter.to()));
                pen.lasting(plot.middle(letter.from()), plot.middle(letter.to()));
            }
        }
        at.forEach((place, said) -> pen.letter(said, plot.middle(place)));
    }

    private void bars(int number, Drawing.Series series, int among, int of) {
        float width = plot.slot() * GROUP / of;
        for (int place = 0; place < series.values().size(); place++) {
            Double value = series.values().get(place);
            if (value != null && value > 0) {
                float x = plot.middle(place) + width * (among - of / 2f);
                pen.bar(number, x, Plot.FOOT, width, plot.height(series, value) - Plot.FOOT);
            }
        }
    }

    /** A gap stays a gap. */
    private void line(int number, Drawing.Series series) {
        Double before = null;
        for (int place = 0; place < series.values().size(); place++) {
            Double value = series.values().get(place);
            if (value != null) {
                float y = plot.height(series, value);
                if (before != null) {
                    pen.stroke(number, plot.middle(place - 1), plot.height(series, before), plot.middle(place), y);
                }
                pen.dot(number, plot.middle(place), y);
            }
            before = value;
        }
    }

    private void legend() {
        float x = Plot.LEFT;
        for (int number = 0; number < drawing.series().size(); number++) {
            Drawing.Series series = drawing.series().get(number);
            if (series.bars()) {
                pen.bar(number, x, 6, 14, 7);
            } else {
                pen.stroke(number, x, 9.5f, x + 14, 9.5f);
            }
            pen.write(Element.ALIGN_LEFT, series.name(), x + 18, 7);
            x += 34 + Letters.BASE.getWidthPoint(series.name(), Pen.SMALL);
        }
    }
}
