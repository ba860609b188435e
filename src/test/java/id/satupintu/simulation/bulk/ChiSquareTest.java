package id.satupintu.simulation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two samples are told apart")
class ChiSquareTest {

    @Test
    @DisplayName("when their shares differ, and not when only their sizes do")
    void shares() {
        Map<String, Long> real = Map.of("a", 600L, "b", 300L, "c", 100L);

        assertThat(ChiSquare.same(real, Map.of("a", 6050L, "b", 2950L, "c", 1000L)))
                .isTrue();
        assertThat(ChiSquare.same(real, real)).isTrue();
        assertThat(ChiSquare.same(real, Map.of("a", 3000L, "b", 6000L, "c", 1000L)))
                .isFalse();
        assertThat(ChiSquare.same(real, Map.of("d", 1000L))).isFalse();
    }
}
