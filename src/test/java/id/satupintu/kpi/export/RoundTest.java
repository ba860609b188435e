package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An axis ends")
class RoundTest {

    @ParameterizedTest
    @DisplayName("at the next number that four steps divide without a rest, and never under what it shows")
    @CsvSource({
        "COUNT, 0, 4",
        "COUNT, 4, 4",
        "COUNT, 5, 8",
        "COUNT, 9, 12",
        "COUNT, 13, 16",
        "COUNT, 90, 120",
        "COUNT, 4212, 8000",
        "RATE, 0.03, 0.1",
        "RATE, 0.15, 0.2",
        "RATE, 0.874, 1",
        "DURATION, 0, 120",
        "DURATION, 121, 240"
    })
    void round(Column.Form form, double largest, double end) {
        assertThat(Round.up(largest, form)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"0.78, 1.0, 0.6, 0.1", "0.92, 0.95, 0.92, 0.01", "0.3, 0.42, 0.3, 0.05", "0.0, 1.0, 0.0, 0.25"})
    void anAxisOfRatesThatLieCloseTogetherBeginsBelowThem(double least, double largest, double floor, double step) {
        assertThat(Round.step(least, largest)).isEqualTo(step);
        assertThat(Round.floor(least, largest)).isCloseTo(floor, within(1e-9));
    }
}
