package id.satupintu.kpi.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Draws points between lines; with few points each has its name beside it, otherwise the table tells them. */
final class PdfScatter {

    private static final int STEPS = 4;
    private static final float DOT = 2;

    private final Scatter scatter;
    private final Wording wording;
    private final PdfTemplate paper;
    private final Pen pen;
    private final double right;
    private final double floor;
    private final double top;
    private final Occupied occupied = new Occupied();

    PdfScatter(PdfWriter writer, Scatter scatter, Wording wording) {
        this.scatter = scatter;
        this.wording = wording;
        this.paper = writer.getDirectContent().createTemplate(Plot.WIDTH, Plot.HEIGHT);
        this.pen = new Pen(paper);
        this.right = Round.up(places().mapToDouble(Scatter.Place::at).max().orElse(0), Column.Form.COUNT);
        double least = places().mapToDouble(Scatter.Place::value).min().orElse(0);
        double largest = places().mapToDouble(Scatter.Place::value).max().orElse(0);
        boolean rates = scatter.form() == Column.Form.RATE;
        this.floor = rates ? Round.floor(least, largest) : 0;
        this.top = rates ? floor + STEPS * Round.step(least, largest) : Round.up(largest, scatter.form());
    }

    private Stream<Scatter.Place> places() {
        return Stream.concat(
                scatter.spots().stream().map(Scatter.Spot::place),
                scatter.lines().stream().flatMap(line -> line.places().stream()));
    }

    Image image() {
        pen.title(scatter.label());
        axes();
        scatter.lines().forEach(this::line);
        scatter.spots().forEach(this::spot);
        scatter.spots().forEach(this::name);
        legend();
        Image image = Image.getInstance(paper);
        image.setAlt(scatter.label());
        image.setSpacingAfter(6);
        return image;
    }

    private void axes() {
        for (int step = 0; step <= STEPS; step++) {
            Scatter.Place place = new Scatter.Place(right * step / STEPS, floor + (top - floor) * step / STEPS);
            pen.rule(y(place));
            String value = wording.of(scatter.form(), place.value());
            pen.write(Element.ALIGN_RIGHT, value, Plot.LEFT - 5, y(place) - 2.5f);
            String count = wording.of(Column.Form.COUNT, place.at());
            pen.write(Element.ALIGN_CENTER, count, x(place), Plot.FOOT - 11);
        }
    }

    private float x(Scatter.Place place) {
        return Plot.LEFT + (float) ((Plot.RIGHT - Plot.LEFT) * place.at() / right);
    }

    private float y(Scatter.Place place) {
        return Plot.FOOT + (float) ((Plot.TOP - Plot.FOOT) * (place.value() - floor) / (top - floor));
    }

    private void line(Scatter.Line line) {
        List<Scatter.Place> places = line.places();
        for (int next = 1; next < places.size(); next++) {
            Scatter.Place from = places.get(next - 1);
            Scatter.Place to = places.get(next);
            pen.stroke(line.rank(), x(from), y(from), x(to), y(to));
        }
    }

    private void spot(Scatter.Spot spot) {
        float x = x(spot.place());
        float y = y(spot.place());
        pen.dot(0, x, y);
        occupied.take(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }

    /** Beside its point, where there is room for it: the table below names everybody. */
    private void name(Scatter.Spot spot) {
        float width = Letters.BASE.getWidthPoint(spot.name(), Pen.SMALL);
        float x = x(spot.place());
        float y = y(spot.place()) - 2.5f;
        for (float left : new float[] {x + DOT + 2, x - DOT - 2 - width}) {
            if (occupied.take(left, y, width, Pen.SMALL)) {
                pen.write(Element.ALIGN_LEFT, spot.name(), left, y);
                return;
            }
        }
    }

    /** What is counted along the foot, and each kind of line once. */
    private void legend() {
        float x = Plot.LEFT;
        Set<Integer> named = new HashSet<>();
        for (Scatter.Line line : scatter.lines()) {
            if (named.add(line.rank())) {
                pen.stroke(line.rank(), x, 9.5f, x + 14, 9.5f);
                pen.write(Element.ALIGN_LEFT, line.name(), x + 18, 7);
                x += 34 + Letters.BASE.getWidthPoint(line.name(), Pen.SMALL);
            }
        }
        pen.write(Element.ALIGN_RIGHT, scatter.axis(), Plot.RIGHT, 7);
    }
}
