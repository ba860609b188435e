package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The interval of a share")
class WilsonTest {

    @Test
    @DisplayName("is that of the textbooks")
    void known() {
        assertThat(Wilson.of(8, 10).low()).isCloseTo(0.4902, within(0.0001));
        assertThat(Wilson.of(8, 10).high()).isCloseTo(0.9433, within(0.0001));
    }

    @Test
    void neverLeavesZeroToOneAndIsWiderForFewer() {
        assertThat(Wilson.of(0, 20).low()).isZero();
        assertThat(Wilson.of(20, 20).high()).isEqualTo(1);
        assertThat(Wilson.of(10, 20).high() - Wilson.of(10, 20).low())
                .isGreaterThan(Wilson.of(100, 200).high() - Wilson.of(100, 200).low());
    }
}
