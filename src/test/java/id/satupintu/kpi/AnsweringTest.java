package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.kpi.KpiAnswer.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An indicator")
class AnsweringTest {

    private final Tally tally = new Tally();
    private final Answering answering = new Answering(EnumSet.of(Source.CENTRE), Targets.NONE);

    @Test
    @DisplayName("is no rate under twenty, but always says of how many")
    void few() {
        tally.count(Measure.ELIGIBLE, 19);
        tally.count(Measure.DIRECTED, 19);

        KpiAnswer answer = answering.of(Indicator.REDIRECTION, tally);

        assertThat(answer.state()).isEqualTo(State.TOO_FEW);
        assertThat(answer.value()).isNull();
        assertThat(answer.n()).isEqualTo(19);
    }

    @Test
    void hasAnIntervalFromTwentyOn() {
        tally.count(Measure.ELIGIBLE, 20);
        tally.count(Measure.DIRECTED, 18);

        KpiAnswer answer = answering.of(Indicator.REDIRECTION, tally);

        assertThat(answer.value()).isEqualTo(0.9);
        assertThat(answer.low()).isNotNull().isCloseTo(0.699, within(0.001));
        assertThat(answer.high()).isNotNull().isCloseTo(0.972, within(0.001));
        assertThat(answer.target()).isNull();
    }

    @Test
    @DisplayName("whose source told nothing has no value, and never a zero")
    void source() {
        tally.count(Measure.ELIGIBLE, 100);

        assertThat(answering.of(Indicator.LEAK, tally).state()).isEqualTo(State.NO_SOURCE);
        Answering told = new Answering(EnumSet.of(Source.CENTRE, Source.AP2T), Targets.NONE);
        assertThat(told.of(Indicator.LEAK, tally).value()).isZero();
    }

    @Test
    @DisplayName("of those who installed leaves out of whom nothing is known")
    void unknown() {
        tally.count(Measure.NOT_YET, 50);
        tally.count(Measure.INSTALLED_UNKNOWN, 20);
        tally.count(Measure.INSTALLED, 15);

        KpiAnswer answer = answering.of(Indicator.FUNNEL_INSTALLED, tally);

        assertThat(answer.value()).isEqualTo(0.5);
        assertThat(answer.n()).isEqualTo(30);
    }

    @Test
    @DisplayName("knows the target that the centre has set itself, and no other")
    void targets() {
        Targets targets = Targets.of(List.of("redirection = 90%", "turnaround-p90 = 180", "nonsense", "leak = much"));

        assertThat(targets.of(Indicator.REDIRECTION)).isEqualTo(0.9);
        assertThat(targets.of(Indicator.TURNAROUND_P90)).isEqualTo(180.0);
        assertThat(targets.values()).hasSize(2);
    }

    @Test
    @DisplayName("of the catalogue counts and times something each")
    void catalogue() {
        for (Indicator indicator : Indicator.values()) {
            Set<Measure> counted = indicator.formula().measures();
            assertThat(counted.isEmpty()).as(indicator.name()).isEqualTo(!indicator.isRate());
        }
    }
}
