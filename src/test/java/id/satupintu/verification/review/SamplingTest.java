package id.satupintu.verification.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static final List<UUID> MANY = many();

    @Test
    void aboutTheRateIsDrawn() {
        for (double rate : new double[] {0.05, 0.3}) {
            Sampling sampling = new Sampling(7, rate);

            long drawn = MANY.stream().filter(id -> sampling.draws(id, 3)).count();

            assertThat((double) drawn / MANY.size()).isCloseTo(rate, within(0.01));
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherDrawsOthers() {
        assertThat(drawn(new Sampling(7, 0.1))).isEqualTo(drawn(new Sampling(7, 0.1)));
        assertThat(drawn(new Sampling(8, 0.1))).isNotEqualTo(drawn(new Sampling(7, 0.1)));
    }

    @Test
    void theEndsOfTheScaleDrawNothingAndAll() {
        assertThat(drawn(new Sampling(7, 0))).isEmpty();
        assertThat(drawn(new Sampling(7, 1))).hasSameSizeAs(MANY);
    }

    @Test
    @Tag("A-29")
    void againstTheAdviceIsAnApprovalOfNoMatchAndARefusalOfAMatchForItsName() {
        assertThat(Advice.overridden(false, List.of(), "NO_MATCH")).isTrue();
        assertThat(Advice.overridden(true, List.of("PHONE", "NAME"), "MATCH")).isTrue();
        assertThat(Advice.overridden(true, List.of("PHONE"), "MATCH")).isFalse();
        assertThat(Advice.overridden(true, List.of("NAME"), "NO_MATCH")).isFalse();
        assertThat(Advice.overridden(false, List.of(), "REVIEW")).isFalse();
    }

    @Test
    void theMedianIsByNearestRank() {
        assertThat(FiguresDesk.median(List.of())).isNull();
        assertThat(FiguresDesk.median(seconds(4))).isEqualTo(Duration.ofSeconds(4));
        assertThat(FiguresDesk.median(seconds(4, 8))).isEqualTo(Duration.ofSeconds(4));
        assertThat(FiguresDesk.median(seconds(4, 8, 90))).isEqualTo(Duration.ofSeconds(8));
    }

    private static List<Duration> seconds(int... each) {
        return Arrays.stream(each).mapToObj(Duration::ofSeconds).toList();
    }

    private static List<UUID> drawn(Sampling sampling) {
        return MANY.stream().filter(id -> sampling.draws(id, 3)).toList();
    }

    private static List<UUID> many() {
        Random random = new Random(42);
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(20_000)
                .toList();
    }
}
