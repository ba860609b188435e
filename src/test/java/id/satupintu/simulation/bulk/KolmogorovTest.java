package id.satupintu.simulation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two samples of lengths of time are told apart")
class KolmogorovTest {

    @Test
    @DisplayName("by the largest difference between the shares below a value")
    void distance() {
        assertThat(Kolmogorov.distance(List.of(1L, 2L, 3L, 4L), List.of(3L, 4L, 5L, 6L)))
                .isCloseTo(0.5, within(1e-9));
        assertThat(Kolmogorov.distance(List.of(7L, 7L), List.of(7L))).isZero();
    }

    @Test
    @DisplayName("when one is longer, and not when only their sizes differ")
    void lengths() {
        Random random = new Random(5);
        List<Long> real = lengths(random, 2_000, 40);

        assertThat(Kolmogorov.same(real, lengths(random, 9_000, 40))).isTrue();
        assertThat(Kolmogorov.same(real, lengths(random, 9_000, 45))).isFalse();
    }

    private static List<Long> lengths(Random random, int many, double mean) {
        return Stream.generate(() -> Math.round(mean * Math.exp(random.nextGaussian() * 0.5)))
                .limit(many)
                .toList();
    }
}
