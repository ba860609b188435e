package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.satupintu.testing.Screens;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manager at the dashboard with a mouse: what one presses, and what opens behind it. */
record AtTheDashboard(Page page) {

    /** The first mark of each series behind which a list stands, as it is drawn: a bar, a point, a part of a pile. */
    private static final String MARKS = """
            chart => chart.series.flatMap((one, series) => {
              const drawn = chart.drawing.chart.getModel().getSeriesByIndex(series).getData();
              const at = one.values.findIndex((value, at) => value > 0 && one.opens[at] && drawn.getItemGraphicEl(at));
              if (at < 0) return [];
              const shape = drawn.getItemGraphicEl(at);
              const place = shape.getBoundingRect().clone();
              place.applyTransform(shape.getComputedTransform());
              return [{name: one.name, words: one.words[at],
                  x: place.x + place.width / 2, y: place.y + place.height / 2}];
            })""";

    private static final Pattern OF_HOW_MANY = Pattern.compile("^([\\d.]+)(?: ·|$)|n ([\\d.]+)");

    private static final int PATIENCE_MS = 6000;

    /** Something to press, and how many it says there are. */
    record Pressed(String name, long many, Runnable press) {}

    void turnTo(String code) {
        String address = code.isEmpty() ? "dasbor?" : "dasbor/" + code + "?";
        page.locator(".kpi-pages a[href^='" + address + "']").click();
        page.waitForURL(url -> url.contains("/" + address));
        Screens.settled(page);
    }

    /** The numbers by themselves behind which a list stands. */
    List<Pressed> tiles() {
        return page.locator(".kpi-tile:visible").all().stream()
                .filter(tile -> tile.locator(".kpi-figure").isEnabled())
                .map(AtTheDashboard::tile)
                .filter(tile -> tile.many > 0)
                .toList();
    }

    private static Pressed tile(Locator tile) {
        Locator figure = tile.locator(".kpi-figure");
        String told = figure.innerText() + " · " + tile.locator(".kpi-basis").innerText();
        return new Pressed(tile.locator("h2").innerText(), number(told), figure::click);
    }

    /** A mark of each chart that is drawn: of its last series, as the first one is what all charts have. */
    List<Pressed> marks() {
        return page.locator(".kpi-panel satupintu-chart:not([undrawn]):visible").all().stream()
                .map(this::marks)
                .filter(marks -> !marks.isEmpty())
                .map(List::getLast)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Pressed> marks(Locator chart) {
        ElementHandle element = chart.elementHandle();
        page.waitForFunction("chart => chart.drawing", element);
        return ((List<Map<String, Object>>) element.evaluate(MARKS))
                .stream()
                        .map(mark -> mark(chart, mark))
                        .filter(mark -> mark.many > 0)
                        .toList();
    }

    private Pressed mark(Locator chart, Map<String, Object> mark) {
        String panel = chart.locator("xpath=..").getAttribute("data-panel");
        double x = ((Number) mark.get("x")).doubleValue();
        double y = ((Number) mark.get("y")).doubleValue();
        return new Pressed(panel + ": " + mark.get("name"), number((String) mark.get("words")), () -> {
            Locator box = chart.locator(".box");
            box.scrollIntoViewIfNeeded();
            BoundingBox place = box.boundingBox();
            page.mouse().click(place.x + x, place.y + y);
        });
    }

    /** A count, be it with a share beside it, or of how many a rate or a length of time speaks. */
    private static long number(String told) {
        Matcher n = OF_HOW_MANY.matcher(told);
        return n.find() ? whole(Objects.requireNonNullElse(n.group(1), n.group(2))) : 0;
    }

    private static long whole(String written) {
        return Long.parseLong(written.replace(".", ""));
    }

    /** Presses until the list is open: a chart that was just drawn anew may miss a press. Of how many the list says that it is. */
    long press(Pressed one) {
        Locator heading = page.locator(".kpi-list h2:visible");
        one.press().run();
        try {
            heading.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError missed) {
            one.press().run();
            heading.waitFor();
        }
        Screens.settled(page);
        Matcher total = Pattern.compile(": ([\\d.]+) ·").matcher(heading.innerText());
        assertThat(total.find()).as(heading.innerText()).isTrue();
        return whole(total.group(1));
    }

    /** By its button: the same key twice within a quarter of a second counts once. */
    void close() {
        page.locator(".kpi-list:visible").getByText("Kembali ke grafik").click();
        Screens.settled(page);
    }

    /** How many rows the file of the open list has, without its heading. */
    long rowsOfTheFile() throws IOException {
        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ambil seluruh daftar sebagai CSV"))
                .click());
        return Files.readAllLines(file.path()).size() - 1L;
    }

    /** The lines of what happened in the call of the list's first row. */
    int linesOfTheFirstStory() {
        page.locator(".kpi-list vaadin-grid-cell-content")
                .getByText("WI")
                .first()
                .click();
        page.locator(".kpi-story ol li").first().waitFor();
        return page.locator(".kpi-story ol li").count();
    }
}
