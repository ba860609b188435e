package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is usual")
class UsualTest {

    @Test
    void isTheMedianBetweenTheTenthAndTheNinetiethByNearestRank() {
        Usual usual = Usual.of(List.of(8.0, 1.0, 4.0, 2.0, 7.0, 3.0, 6.0, 5.0)).orElseThrow();

        assertThat(usual).isEqualTo(new Usual(1.0, 4.0, 8.0, 8));
    }

    @Test
    void isOneOfTheValuesThatWereThere() {
        assertThat(Usual.of(List.of(0.5, 0.5, 0.9, 0.9))).contains(new Usual(0.5, 0.5, 0.9, 4));
    }

    @Test
    @DisplayName("is not said of fewer than four days")
    void few() {
        assertThat(Usual.of(List.of(1.0, 2.0, 3.0))).isEmpty();
        assertThat(Usual.of(List.of())).isEmpty();
    }
}
