package id.satupintu.kpi.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswer.AtLeast;
import id.satupintu.kpi.KpiAnswer.State;
import id.satupintu.kpi.KpiAnswers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The live numbers of today tell a monitor what the screens tell")
class TodayMetricsTest {

    @Test
    @DisplayName("with those that still wait as a lower bound beside the time that nine of ten took")
    void bound() {
        SimpleMeterRegistry told = told(93.0, 20, new AtLeast(130, 2));

        assertThat(gauge(told, "satupintu.today")).isEqualTo(93);
        assertThat(gauge(told, "satupintu.today.n")).isEqualTo(20);
        assertThat(gauge(told, "satupintu.today.at.least")).isEqualTo(130);
    }

    @Test
    @DisplayName("without a bound where nobody waits")
    void nobodyWaits() {
        assertThat(gauge(told(93.0, 20, null), "satupintu.today.at.least")).isNaN();
    }

    @Test
    @DisplayName("and of fewer than twenty no length of time, nor its bound")
    void few() {
        SimpleMeterRegistry told = told(93.0, 17, new AtLeast(130, 2));

        assertThat(gauge(told, "satupintu.today")).isNaN();
        assertThat(gauge(told, "satupintu.today.at.least")).isNaN();
        assertThat(gauge(told, "satupintu.today.n")).isEqualTo(17);
    }

    private static SimpleMeterRegistry told(double seconds, long n, @Nullable AtLeast bound) {
        KpiAnswer answer = new KpiAnswer(Indicator.TURNAROUND_P90, State.KNOWN, seconds, n, null, null, null, bound);
        KpiAnswers today = new KpiAnswers(
                Instant.EPOCH,
                false,
                new TreeMap<>(),
                new KpiAnswers.Line(Map.of(Indicator.TURNAROUND_P90, answer), Map.of()));
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new LiveMetrics(registry, new Given(new Floor(Map.of(), Map.of(), today, 0))).begin();
        return registry;
    }

    private static double gauge(SimpleMeterRegistry registry, String name) {
        return registry.get(name)
                .tag("indicator", Indicator.TURNAROUND_P90.code())
                .gauge()
                .value();
    }

    private static final class Given extends FloorReading {

        private final Floor floor;

        Given(Floor floor) {
            super(null, null, null, null);
            this.floor = floor;
        }

        @Override
        Floor read() {
            return floor;
        }
    }
}
