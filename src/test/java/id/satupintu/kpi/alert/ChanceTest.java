package id.satupintu.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.kpi.Usual;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What chance alone makes of a count")
class ChanceTest {

    @ParameterizedTest
    @CsvSource({"8, 0, 0, 1", "4, 0, 0, 2", "8, 1, 0, 4", "8, 5, 1, 11", "8, 20, 10, 32"})
    @DisplayName("is wider the fewer days are known, and for none at all holds a first one")
    void few(int days, double each, double low, double high) {
        assertThat(Chance.after(Collections.nCopies(days, each))).isEqualTo(new Chance(low, high));
    }

    @Test
    @DisplayName("goes on where the normal distribution takes over")
    void many() {
        Chance before = Chance.after(Collections.nCopies(8, 299.0));
        Chance after = Chance.after(Collections.nCopies(8, 301.0));

        assertThat(after.low()).isCloseTo(before.low() + 2, within(4.0));
        assertThat(after.high()).isCloseTo(before.high() + 2, within(4.0));
        assertThat(Chance.after(Collections.nCopies(8, 40_000.0)).high()).isBetween(40_400.0, 40_600.0);
    }

    @Test
    @DisplayName("lets one day in fifty ring at most, where nothing has changed")
    void rings() {
        Random random = new Random(7);
        int rung = 0;
        for (int tries = 0; tries < 4000; tries++) {
            List<Double> days =
                    random.ints(8, 0, 40).mapToObj(none -> poisson(3, random)).toList();
            Chance chance = Chance.after(days);
            double next = poisson(3, random);
            rung += next < chance.low() || next > chance.high() ? 1 : 0;
        }

        assertThat(rung).isLessThan(4000 / 50);
    }

    @Test
    @DisplayName("only widens what is usual: a centre that swings more than chance keeps its own band")
    void onlyWider() {
        Usual swings = new Usual(900, 1000, 1400, 8);

        assertThat(Band.of(swings, new Chance(930, 1080))).isEqualTo(Band.of(swings));
        assertThat(Band.of(new Usual(0, 0, 0, 8), new Chance(0, 1)).raised(1, false))
                .isFalse();
        assertThat(Band.of(new Usual(0, 0, 0, 8), new Chance(0, 1)).raised(2, false))
                .isTrue();
    }

    private static double poisson(double mean, Random random) {
        int count = 0;
        for (double left = random.nextDouble(); left > Math.exp(-mean); left *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
