package id.satupintu.kpi.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A panel without a value")
class PanelTest {

    @Test
    @DisplayName("says why where every point is missing for one reason")
    void oneReason() {
        Point noSource = Point.of(null, "tanpa sumber", null);

        assertThat(panel(noSource, noSource).reason()).contains("tanpa sumber");
    }

    @Test
    @DisplayName("names no reason where there were none to count, or several")
    void none() {
        Point nobody = Point.of(null, Point.NONE.words(), null).of(0);

        assertThat(panel(nobody, nobody).reason()).isEmpty();
        assertThat(panel(Point.of(null, "terlalu sedikit · n 3", null), Point.of(null, "tanpa sumber", null))
                        .reason())
                .isEmpty();
    }

    private static Panel panel(Point first, Point second) {
        List<Category> sites = List.of(new Category("JKT", "Jakarta"), new Category("SBY", "Surabaya"));
        Series rate = Series.bars("Laju", Format.PERCENT, List.of(first, second));
        return Panel.of("rates", "Laju", Shape.ROWS, sites, List.of(rate));
    }
}
