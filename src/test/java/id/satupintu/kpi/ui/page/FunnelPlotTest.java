package id.satupintu.kpi.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.kpi.ui.page.FunnelPlot.Place;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A funnel plot")
class FunnelPlotTest {

    private final FunnelPlot plot = new FunnelPlot(0.8);

    @Test
    void narrowsWithTheNumberBehindAPoint() {
        assertThat(plot.low(FunnelPlot.INNER, 100)).isCloseTo(0.8 - 1.96 * 0.04, within(1e-4));
        assertThat(plot.high(FunnelPlot.INNER, 400)).isCloseTo(0.8 + 1.96 * 0.02, within(1e-4));
    }

    @Test
    void neverLeavesTheSharesThatThereAre() {
        assertThat(plot.high(FunnelPlot.OUTER, 20)).isEqualTo(1);
        assertThat(new FunnelPlot(0.02).low(FunnelPlot.OUTER, 20)).isZero();
    }

    @Test
    @DisplayName("calls the same share chance where few stand behind it and no chance where many do")
    void places() {
        assertThat(plot.place(0.7, 25)).isEqualTo(Place.WITHIN);
        assertThat(plot.place(0.7, 100)).isEqualTo(Place.LOW);
        assertThat(plot.place(0.7, 1000)).isEqualTo(Place.VERY_LOW);
        assertThat(plot.place(0.89, 100)).isEqualTo(Place.HIGH);
        assertThat(plot.place(0.95, 400)).isEqualTo(Place.VERY_HIGH);
        assertThat(plot.place(0.8, 1)).isEqualTo(Place.WITHIN);
    }

    @Test
    void drawsItsLimitsFromTheFewestToTheMost() {
        List<List<Double>> line = plot.line(FunnelPlot.INNER, false, 20, 500);

        assertThat(line.getFirst().getFirst()).isEqualTo(20);
        assertThat(line.getLast().getFirst()).isEqualTo(500);
        assertThat(line).isSortedAccordingTo((a, b) -> Double.compare(a.getLast(), b.getLast()));
        assertThat(plot.line(FunnelPlot.INNER, true, 20, 20)).hasSize(1);
    }
}
