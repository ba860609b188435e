package id.satupintu.kpi.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.export.Cell;
import id.satupintu.kpi.export.Column;
import id.satupintu.kpi.export.Drawing;
import id.satupintu.kpi.export.Mark;
import id.satupintu.kpi.export.Noted;
import id.satupintu.kpi.export.Scatter;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.Translations;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A panel's table")
class PanelSheetTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Taken TAKEN = new Taken(List.of(new Noted("Rentang", "22 Nov 2026")), NOON, SiteZone.WIB.id());

    private final PanelSheet maker = new PanelSheet(new Wording(new Translations(), Translations.INDONESIAN));

    @Test
    @DisplayName(
            "holds the figures of the screen, of how many they speak, intervals beside them, why one is missing, and times with their year")
    void figures() {
        Series rate = Series.line(
                "Pengalihan",
                Format.PERCENT,
                List.of(
                        Point.of(0.9, "90,0%", null).of(120).between(0.8, 0.95),
                        Point.of(null, "terlalu sedikit (n 3)", null).of(3)));
        Series n = Series.bars(
                        "Panggilan", Format.NUMBER, List.of(Point.of(120.0, "120", null), Point.of(3.0, "3", null)))
                .onTheRight();
        Sheet sheet = maker.of(panel(Shape.LINE, rate, n), TAKEN);

        assertThat(sheet.columns())
                .containsExactly(
                        Column.text("Baris"),
                        Column.rate("Pengalihan"),
                        Column.count("Pengalihan · n"),
                        Column.rate("Pengalihan · 95 % bawah"),
                        Column.rate("Pengalihan · 95 % atas"),
                        Column.count("Panggilan"));
        assertThat(sheet.rows().get())
                .containsExactly(
                        List.of(
                                Cell.text("2026-11-22T10"),
                                new Cell.Rate(0.9),
                                Cell.count(120),
                                new Cell.Rate(0.8),
                                new Cell.Rate(0.95),
                                Cell.count(120)),
                        List.of(
                                Cell.text("11:00"),
                                new Cell.Missing("terlalu sedikit (n 3)"),
                                Cell.count(3),
                                new Cell.Missing(""),
                                new Cell.Missing(""),
                                Cell.count(3)));
        assertThat(sheet.charts()).singleElement().satisfies(drawn -> {
            Drawing chart = (Drawing) drawn;
            assertThat(chart.series()).extracting(one -> one.bars()).containsExactly(false, true);
            assertThat(chart.series().getFirst().values()).containsExactly(0.9, null);
        });
        assertThat(sheet.definitions()).containsExactly(new Noted("Catatan", "n di bawah 20 tidak dihitung"));
    }

    @Test
    @DisplayName("tells which part of what a bar is in columns of their own, and no part of fewer than twenty")
    void shares() {
        Series named = Series.bars(
                "Disebut",
                Format.NUMBER,
                List.of(
                        Point.of(30.0, "30 · 60,0% dari ditolak", null).part(0.6, "ditolak"),
                        Point.of(3.0, "3", null).part(null, "ditolak")));
        Sheet sheet = maker.of(panel(Shape.BAR, named), TAKEN);

        assertThat(sheet.columns())
                .containsExactly(
                        Column.text("Baris"),
                        Column.count("Disebut"),
                        Column.rate("Disebut · bagian"),
                        Column.text("Disebut · bagian dari"));
        assertThat(sheet.rows().get())
                .containsExactly(
                        List.of(Cell.text("2026-11-22T10"), Cell.count(30), new Cell.Rate(0.6), Cell.text("ditolak")),
                        List.of(
                                Cell.text("11:00"),
                                Cell.count(3),
                                new Cell.Missing("terlalu sedikit (n < 20)"),
                                Cell.text("ditolak")));
    }

    @Test
    @DisplayName("tells in columns of their own what those that still wait make of a length of time at least")
    void bound() {
        Series most = Series.bars(
                "p90",
                Format.SECONDS,
                List.of(
                        Point.of(90.0, "1:30 · paling sedikit 3:00 bersama 5 yang masih menunggu", null)
                                .of(40)
                                .atLeast(new KpiAnswer.AtLeast(180, 5)),
                        Point.of(60.0, "1:00", null).of(40)));
        Sheet sheet = maker.of(panel(Shape.ROWS, most), TAKEN);

        assertThat(sheet.columns())
                .containsExactly(
                        Column.text("Baris"),
                        Column.duration("p90"),
                        Column.count("p90 · n"),
                        Column.duration("p90 · paling sedikit, bersama yang menunggu"),
                        Column.count("p90 · masih menunggu"));
        assertThat(sheet.rows().get().map(row -> row.subList(3, 5)))
                .containsExactly(
                        List.of(new Cell.Lasting(180), Cell.count(5)),
                        List.of(new Cell.Missing(""), new Cell.Missing("")));
    }

    @Test
    @DisplayName("tells what happened meanwhile among the question")
    void happened() {
        Series times =
                Series.bars("p90", Format.SECONDS, List.of(Point.of(90.0, "1:30", null), Point.of(60.0, "1:00", null)));
        Panel panel = panel(Shape.BAR, times).marked(List.of(new Mark("10", null, "A", "Edisi 2026-11 berlaku")));

        assertThat(maker.of(panel, TAKEN).question())
                .containsExactly(
                        new Noted("Rentang", "22 Nov 2026"), new Noted("Peristiwa", "A · Edisi 2026-11 berlaku"));
        assertThat(maker.of(panel, TAKEN).rows().get().toList().getFirst().get(1))
                .isEqualTo(new Cell.Lasting(90));
    }

    @Test
    @DisplayName("of points has them drawn where they stand, between the limits of the screen")
    void points() {
        Series points =
                Series.bars("Rate", Format.PERCENT, List.of(Point.of(0.5, "50%", null), Point.of(0.6, "60%", null)));
        Limits.Line inner = new Limits.Line("1 dari 20", "inner", List.of(List.of(20.0, 0.3), List.of(200.0, 0.45)));
        Panel panel = panel(Shape.SCATTER, points).between(new Limits(List.of(40L, 200L), "banyaknya", List.of(inner)));

        assertThat(maker.of(panel, TAKEN).charts())
                .isEqualTo(List.of(new Scatter(
                        "Pengalihan per jam",
                        "banyaknya",
                        Column.Form.RATE,
                        List.of(
                                new Scatter.Spot("10:00", new Scatter.Place(40, 0.5)),
                                new Scatter.Spot("11:00", new Scatter.Place(200, 0.6))),
                        List.of(new Scatter.Line(
                                "1 dari 20", 1, List.of(new Scatter.Place(20, 0.3), new Scatter.Place(200, 0.45)))))));
        assertThat(maker.of(panel(Shape.SCATTER, points), TAKEN).charts())
                .as("nowhere to stand")
                .isEmpty();
    }

    private static Panel panel(Shape shape, Series... series) {
        List<Category> hours = List.of(new Category("2026-11-22T10", "10:00"), new Category("Z", "11:00"));
        return Panel.of("trend", "Pengalihan per jam", shape, hours, List.of(series), "n di bawah 20 tidak dihitung");
    }
}
