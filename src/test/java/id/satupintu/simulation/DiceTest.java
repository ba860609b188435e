package id.satupintu.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void theSameSeedAndMatterFallTheSameWay() {
        assertThat(throwsOf("JKT", 1)).isEqualTo(throwsOf("JKT", 1));
    }

    @Test
    void anotherMatterFallsAnotherWay() {
        assertThat(throwsOf("JKT", 1)).isNotEqualTo(throwsOf("JKT", 2)).isNotEqualTo(throwsOf("BDG", 1));
    }

    @Test
    void weightsAreKept() {
        Dice dice = Dice.of(1, "weights");
        long heavy = IntStream.range(0, 10_000)
                .filter(one -> dice.weighted(List.of(9, 1), Integer::intValue) == 9)
                .count();
        assertThat(heavy).isBetween(8_800L, 9_200L);
    }

    @Test
    void spansAndNumbersKeepTheirBounds() {
        Dice dice = Dice.of(7, "bounds");
        for (int i = 0; i < 1_000; i++) {
            assertThat(dice.between(2, 4)).isBetween(2, 4);
            assertThat(dice.seconds(3, 5)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5));
            assertThat(dice.digits(12)).matches("[0-9]{12}");
        }
    }

    private static List<Integer> throwsOf(String site, int place) {
        Dice dice = Dice.of(42, site, LocalDate.of(2026, 11, 16), place);
        return IntStream.range(0, 20).mapToObj(one -> dice.between(0, 1_000)).toList();
    }
}
