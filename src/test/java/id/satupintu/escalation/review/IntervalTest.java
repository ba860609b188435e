package id.satupintu.escalation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A share with its bounds")
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "20, 20, 0.8389, 1"
    })
    @DisplayName("is that of Wilson, as published examples have it")
    void published(long cases, long whole, double low, double high) {
        Interval interval = Interval.of(cases, whole);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    @DisplayName("holds the share and stays between nothing and everything")
    void bounds() {
        for (int whole = 1; whole < 60; whole++) {
            for (int cases = 0; cases <= whole; cases++) {
                Interval interval = Interval.of(cases, whole);
                assertThat(interval.low()).isBetween(0.0, interval.rate());
                assertThat(interval.high()).isBetween(interval.rate(), 1.0);
            }
        }
        assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 0, 1));
        assertThatThrownBy(() -> Interval.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 100, 30, 1000, HIGH",
        "3, 100, 30, 1000, AMONG",
        "0, 400, 120, 1000, LOW",
        "19, 19, 30, 1000, TOO_FEW",
        "30, 100, 1, 19, TOO_FEW"
    })
    @DisplayName("stands out only where chance does not explain it")
    void standing(long cases, long whole, long others, long othersWhole, Standing standing) {
        assertThat(Standing.of(cases, whole, others, othersWhole)).isEqualTo(standing);
    }
}
