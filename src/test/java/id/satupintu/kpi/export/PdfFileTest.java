package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.workday.SiteZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;

@DisplayName("A report")
class PdfFileTest {

    private static final List<Column> COLUMNS = List.of(Column.text("Lokasi"), Column.count("n"), Column.rate("Rate"));

    @Test
    @DisplayName("says what was asked, of when it is, the figures in the reader's language and what they mean")
    void says() {
        Sheet sheet = sheet(List.of(
                        List.of(Cell.text("Jakarta"), Cell.count(4212), Cell.rate(0.874, "")),
                        List.of(Cell.text("Sorong"), Cell.count(12), Cell.rate(null, "terlalu sedikit"))))
                .defined(List.of(new Noted("Rate", "diarahkan ÷ semua; ≥ 20 → dihitung")));

        String text = String.join(" ", Written.pages(Written.bytes(new PdfFile(), sheet, Written.INDONESIAN)));

        assertThat(text)
                .contains("Pengalihan", "Rentang: kemarin", "Per: 22 Nov 2026 12:00:00 WIB")
                .contains("Jakarta", "4.212", "87,4%", "Sorong", "terlalu sedikit")
                .contains("Arti", "diarahkan ÷ semua; ≥ 20 → dihitung", "Halaman 1 / 1");
        assertThat(String.join(" ", Written.pages(Written.bytes(new PdfFile(), sheet, Written.ENGLISH))))
                .contains("4,212", "87.4%", "Page 1 / 1");
    }

    @Test
    @DisplayName("repeats the heading on each page, numbers them and loses no row")
    void pages() {
        List<List<Cell>> rows = IntStream.range(0, 450)
                .mapToObj(
                        number -> List.of(Cell.text("lokasi-" + number + "."), Cell.count(number), Cell.rate(0.5, "")))
                .toList();

        List<String> pages = Written.pages(Written.bytes(new PdfFile(), sheet(rows), Written.INDONESIAN));

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Lokasi", "Per 22 Nov 2026"));
        assertThat(pages.getLast()).contains("Halaman " + pages.size() + " / " + pages.size());
        String all = String.join(" ", pages);
        assertThat(IntStream.range(0, 450)).allMatch(number -> all.contains("lokasi-" + number + "."));
    }

    @Test
    @DisplayName("sets columns that do not fit side by side one table below the other, each with the first column")
    void wide() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Jam"), Column.count("Panggilan")));
        for (String name : List.of("Pengalihan", "Pengecualian", "Panduan", "Disetujui", "Lengkap", "Janji")) {
            columns.addAll(List.of(
                    Column.rate(name),
                    Column.count(name + " · n"),
                    Column.rate(name + " · bawah"),
                    Column.rate(name + " · atas")));
        }
        List<Cell> row = new ArrayList<>(List.of(Cell.text("10:00")));
        IntStream.range(1, columns.size()).forEach(number -> row.add(Cell.count(1000 + number)));
        Sheet sheet = Sheet.of("Lebar", List.of(), Written.NOON, SiteZone.WIB.id(), columns, List.of(row, row));

        String text = String.join(" ", Written.pages(Written.bytes(new PdfFile(), sheet, Written.INDONESIAN)));

        assertThat(new PdfTable(new Document(), columns, Written.INDONESIAN, false).blocks())
                .as("what is of one indicator stays together")
                .containsExactly(
                        List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
                        List.of(0, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25));
        assertThat(text.split("10:00", -1)).as("two rows in each of two tables").hasSize(5);
        assertThat(text).contains("Baris 1–2 · tabel 1 dari 2", "Baris 1–2 · tabel 2 dari 2");
        assertThat(IntStream.range(1, columns.size())).allMatch(number -> text.contains("1.%03d".formatted(number)));
    }

    @Test
    @DisplayName("keeps the tables of the same rows on one page, so that a row can be read on")
    void together() {
        List<String> pages = Written.pages(Written.bytes(new PdfFile(), wide(20, 60), Written.INDONESIAN));

        assertThat(pages.getFirst()).as("the first rows below the title").contains("z100.");
        assertRowsWhole(pages, 60);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName(
            "keeps them on one page below charts too, as many as it holds, also where a chart waits for the next page")
    void togetherBelowCharts(int charts) {
        Drawing drawing = new Drawing(
                "Per jam",
                List.of("08:00", "09:00"),
                List.of(new Drawing.Series("n", true, Column.Form.COUNT, true, List.of(1.0, 2.0))));
        Sheet sheet = wide(30, 24).drawn(Collections.nCopies(charts, drawing));

        List<String> pages = Written.pages(Written.bytes(new PdfFile(), sheet, Written.INDONESIAN));

        assertRowsWhole(pages, 24);
        assertThat(pages).hasSizeLessThan(9);
    }

    /** More columns than stand side by side; {@code a100.} stands in the first table of row 100, {@code z100.} in its last. */
    private static Sheet wide(int columns, int rows) {
        List<Column> names = IntStream.range(0, columns)
                .mapToObj(number -> Column.text("Kolom" + number))
                .toList();
        List<List<Cell>> lines = IntStream.range(100, 100 + rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(place ->
                                Cell.text(place == 1 ? "a" + row + "." : place == columns - 1 ? "z" + row + "." : "x"))
                        .toList())
                .toList();
        return Sheet.of("Daftar", List.of(), Written.NOON, SiteZone.WIB.id(), names, lines);
    }

    private static void assertRowsWhole(List<String> pages, int rows) {
        assertThat(IntStream.range(100, 100 + rows))
                .allSatisfy(row -> assertThat(pages)
                        .filteredOn(page -> page.contains("z" + row + "."))
                        .singleElement()
                        .asString()
                        .contains("a" + row + "."));
    }

    @Test
    @DisplayName("leaves the room of columns that hold little to those that hold more")
    void widths() {
        List<List<Cell>> rows =
                List.of(List.of(Cell.text("Jakarta Selatan dan sekitarnya"), Cell.count(1), Cell.rate(null, "")));
        float[] widths = Widths.of(COLUMNS, rows, Written.INDONESIAN).of(List.of(0, 1, 2));

        assertThat(widths[0]).isGreaterThan(4 * widths[1]);
        assertThat(widths[1]).isEqualTo(widths[2]);
    }

    @Test
    @DisplayName("draws its charts with their axes, names, legend and what happened meanwhile, gaps included")
    void charts() {
        Drawing drawing = new Drawing(
                "Pengalihan per jam",
                List.of("08:00", "09:00", "10:00"),
                List.of(
                        new Drawing.Series("Tingkat", false, Column.Form.RATE, false, Arrays.asList(0.9, null, 0.8)),
                        new Drawing.Series("Permohonan", true, Column.Form.COUNT, true, List.of(100.0, 0.0, 4212.0))));

        List<Mark> marks = List.of(
                new Mark("T08", "T10", "A", "lambat"),
                new Mark("T08", null, "B", "edisi"),
                new Mark("T11", null, "Q", "sesudah"));
        Drawing marked = drawing.marked(marks, List.of("T08", "T09", "T10"));

        List<String> pages = Written.pages(
                Written.bytes(new PdfFile(), sheet(List.of()).drawn(List.of(marked)), Written.INDONESIAN));

        assertThat(marked.letters()).containsExactly(new Drawing.Letter("A", 0, 2), new Drawing.Letter("B", 0, 0));
        assertThat(pages.getFirst())
                .contains("A B")
                .contains("Pengalihan per jam", "08:00", "10:00", "100,0%", "8.000", "Tingkat", "Permohonan")
                .contains("Tidak ada baris.");
    }

    @Test
    @DisplayName("draws points by name between their limits, with what is counted along the foot")
    void scatter() {
        List<Scatter.Place> limit = List.of(new Scatter.Place(20, 0.6), new Scatter.Place(380, 0.8));
        Scatter scatter = new Scatter(
                "Di antara batas kebetulan",
                "permohonan per orang",
                Column.Form.RATE,
                List.of(
                        new Scatter.Spot("Rani", new Scatter.Place(40, 0.9)),
                        new Scatter.Spot("Bagus", new Scatter.Place(380, 0.7))),
                List.of(new Scatter.Line("batas dalam", 1, limit), new Scatter.Line("batas dalam", 1, limit)));

        List<String> pages = Written.pages(
                Written.bytes(new PdfFile(), sheet(List.of()).drawn(List.of(scatter)), Written.INDONESIAN));

        assertThat(pages.getFirst())
                .contains("Di antara batas kebetulan", "permohonan per orang", "Rani", "Bagus", "100,0%", "400")
                .containsOnlyOnce("batas dalam");
    }

    private static Sheet sheet(List<List<Cell>> rows) {
        return Sheet.of(
                "Pengalihan", List.of(new Noted("Rentang", "kemarin")), Written.NOON, SiteZone.WIB.id(), COLUMNS, rows);
    }
}
