package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nearest rank")
class DurationsTest {

    private final Durations durations = new Durations();

    @Test
    void isUnknownWhenNothingWasTimed() {
        assertThat(durations.seconds(50)).isNull();
    }

    @Test
    void isTheOnlyValueOfOne() {
        durations.add(1500, 1);

        assertThat(durations.seconds(50)).isEqualTo(1.5);
        assertThat(durations.seconds(90)).isEqualTo(1.5);
    }

    @Test
    void isAlwaysAValueThatOccurredAndNeverAMean() {
        durations.add(4000, 1);
        durations.add(1000, 1);
        durations.add(3000, 1);
        durations.add(2000, 1);

        assertThat(durations.seconds(50)).isEqualTo(2.0);
        assertThat(durations.seconds(75)).isEqualTo(3.0);
        assertThat(durations.seconds(76)).isEqualTo(4.0);
    }

    @Test
    void weighsEqualDurationsByHowOftenTheyOccurred() {
        durations.add(1000, 9);
        durations.add(60_000, 1);

        assertThat(durations.seconds(90)).isEqualTo(1.0);
        assertThat(durations.seconds(91)).isEqualTo(60.0);
    }

    @Test
    void ofSeveralRowsIsThatOfAllTheirDurations() {
        durations.add(1000, 1);
        Durations others = new Durations();
        others.add(1000, 1);
        others.add(9000, 2);
        durations.addAll(others);

        assertThat(durations.seconds(50)).isEqualTo(1.0);
        assertThat(durations.seconds(51)).isEqualTo(9.0);
    }
}
