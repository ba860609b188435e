package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.kpi.rollup.Lengths;
import java.util.Arrays;
import java.util.Random;
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

    @Test
    @DisplayName("of thousands of durations is off by one percent at most, however they are spread")
    void precision() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            long[] all = new long[1 + random.nextInt(3000)];
            Lengths packed = new Lengths();
            for (int i = 0; i < all.length; i++) {
                all[i] = (long) Math.exp(random.nextDouble(16));
                packed.add(Lengths.bucket(all[i]), 1, all[i]);
            }
            Durations spread = new Durations();
            spread.add(packed.packed());
            Arrays.sort(all);
            for (int percent : new int[] {1, 50, 90, 99, 100}) {
                double exact = all[(int) Math.ceil(all.length * percent / 100.0) - 1] / 1000.0;
                assertThat(spread.seconds(percent))
                        .as("seed %s, %s %%", seed, percent)
                        .isCloseTo(exact, within(exact / 100));
            }
        }
    }

    @Test
    @DisplayName("with what those still open have lasted so far is a lower bound")
    void open() {
        for (int i = 1; i <= 8; i++) {
            durations.add(i * 1000L, 1);
        }
        Durations waiting = new Durations();
        waiting.add(500, 1);
        waiting.add(60_000, 1);

        assertThat(durations.atLeast(50, waiting)).isEqualTo(4.0);
        assertThat(durations.atLeast(100, waiting)).isEqualTo(60.0);
        assertThat(durations.seconds(100)).as("is not changed by that").isEqualTo(8.0);
        assertThat(new Durations().atLeast(90, waiting)).isEqualTo(60.0);
        assertThat(durations.mean()).isEqualTo(4.5);
    }
}
