package id.satupintu.kpi.ui.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Cell;
import id.satupintu.kpi.export.Column;
import id.satupintu.kpi.export.ExportFile;
import id.satupintu.kpi.export.Noted;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.Translations;
import id.satupintu.workday.SiteZone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of the numbers that stand by themselves")
class FigureSheetTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Taken TAKEN = new Taken(List.of(new Noted("Rentang", "22 Nov 2026")), NOON, SiteZone.WIB.id());
    private static final Translations TEXTS = new Translations();
    private static final Wording WORDING = new Wording(TEXTS, Translations.INDONESIAN);
    private static final Words WORDS = new Words(
            new Numbers(Translations.INDONESIAN),
            (key, arguments) -> TEXTS.getTranslation(key, Translations.INDONESIAN, arguments));

    private static final KpiAnswer APPROVAL =
            new KpiAnswer(Indicator.APPROVAL, KpiAnswer.State.KNOWN, 0.875, 40, 0.74, 0.95, 0.9);
    private static final KpiAnswer LEAK = without(Indicator.LEAK, KpiAnswer.State.NO_SOURCE, 0);
    private static final KpiAnswer FEW = without(Indicator.FIRST_PASS, KpiAnswer.State.TOO_FEW, 3);
    private static final KpiAnswer P90 =
            new KpiAnswer(Indicator.TURNAROUND_P90, KpiAnswer.State.KNOWN, 95.0, 40, null, null, null);

    private static final List<Figure> FIGURES = List.of(
            WORDS.figure(APPROVAL),
            WORDS.figure(P90),
            WORDS.figure(FEW),
            WORDS.figure(LEAK),
            WORDS.figure(Measure.OVERDUE, 1234, "saat ini"));

    @Test
    @DisplayName("tells name, value, unit, n, interval and target of each, and why a value is missing")
    void rows() {
        Sheet sheet = sheet(FIGURES);

        assertThat(sheet.columns())
                .extracting(Column::title)
                .containsExactly("Angka", "Nilai", "Satuan", "n", "95 % bawah", "95 % atas", "Target", "Keterangan");
        assertThat(sheet.question()).isEqualTo(TAKEN.question());
        assertThat(sheet.asOf()).isEqualTo(NOON);
        assertThat(sheet.rows().get().map(row -> row.subList(0, 7)))
                .containsExactly(
                        row(
                                "Disetujui",
                                new Cell.Rate(0.875),
                                "percent",
                                Cell.count(40),
                                new Cell.Rate(0.74),
                                new Cell.Rate(0.95),
                                new Cell.Rate(0.9)),
                        row("Verifikasi p90", new Cell.Lasting(95), "seconds", Cell.count(40), null, null, null),
                        row("Lolos pertama", missing("terlalu sedikit"), "percent", Cell.count(3), null, null, null),
                        row("Kebocoran ke AP2T", missing("tanpa sumber"), "percent", null, null, null, null),
                        row("Lewat", Cell.count(1234), "number", null, null, null, null));
        assertThat(sheet.rows().get().map(List::getLast))
                .startsWith(Cell.text("n 40 · 74,0%–95,0%"))
                .contains(Cell.text(WORDS.text("kpi.source.AP2T")), Cell.text("saat ini"));
    }

    @Test
    @DisplayName("has no columns in which nothing would stand, and tells a difference as the screen does")
    void differences() {
        Figure apart = new Figure("Selisih", "+1,2 poin", "bisa kebetulan", true, null, null);
        Sheet sheet = sheet(List.of(WORDS.figure(P90), apart));

        assertThat(sheet.columns()).hasSize(5);
        assertThat(sheet.rows().get().toList().getLast())
                .containsExactly(
                        Cell.text("Selisih"),
                        Cell.text("+1,2 poin"),
                        Cell.text(null),
                        Cell.text(null),
                        Cell.text("bisa kebetulan"));
    }

    @Test
    @DisplayName("is the same as CSV, Excel and PDF")
    void files() throws IOException {
        String csv = new String(file(id.satupintu.kpi.export.Format.CSV), UTF_8);
        assertThat(csv.lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("Disetujui,0.875,bagian dari n (di CSV 1 = 100%),40,0.74,0.95,0.9,"))
                .anyMatch(line -> line.startsWith("Verifikasi p90,95,lamanya (di CSV dalam detik),40,"))
                .anyMatch(line -> line.startsWith("Kebocoran ke AP2T,tanpa sumber,"));

        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file(id.satupintu.kpi.export.Format.XLSX)))) {
            Row first = book.getFirstSheet().read().get(1);
            assertThat(first.getCellAsString(0)).hasValue("Disetujui");
            assertThat(first.getCellAsNumber(1).orElseThrow().doubleValue()).isEqualTo(0.875);
        }
        try (var report = Loader.loadPDF(file(id.satupintu.kpi.export.Format.PDF))) {
            assertThat(new PDFTextStripper().getText(report))
                    .contains("Angka: Verifikasi", "22 Nov 2026 12:00", "87,5%", "1:35", "1.234", "tanpa sumber");
        }
    }

    private static byte[] file(id.satupintu.kpi.export.Format format) {
        return ExportFile.of(sheet(FIGURES), format, WORDING).bytes();
    }

    private static Sheet sheet(List<Figure> figures) {
        return new FigureSheet(WORDING).of("Angka: Verifikasi", figures, TAKEN);
    }

    private static KpiAnswer without(Indicator indicator, KpiAnswer.State why, long n) {
        return new KpiAnswer(indicator, why, null, n, null, null, null);
    }

    private static Cell missing(String why) {
        return new Cell.Missing(why);
    }

    private static List<Cell> row(String name, Cell value, String unit, @Nullable Cell... others) {
        List<Cell> row = new java.util.ArrayList<>(
                List.of(Cell.text(name), value, Cell.text(WORDING.say("kpi.out.unit." + unit))));
        for (Cell other : others) {
            row.add(other == null ? Cell.text(null) : other);
        }
        return row;
    }
}
