package id.satupintu.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.simulation.script.Rates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The plan of a national day")
class NationalPlanTest {

    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-25");
    private static final Instant EIGHT = Instant.parse("2026-11-26T01:00:00Z");

    @ParameterizedTest(name = "{0} calls, {1} outages, exceptions x {2}, mistakes x {3}, {4} mended: {5}")
    @CsvSource({
        "8, 1, 1, 1, 0.8, calls",
        "80001, 1, 1, 1, 0.8, calls",
        "36000, -1, 1, 1, 0.8, outages",
        "36000, 7, 1, 1, 0.8, outages",
        "36000, 1, 8, 1, 0.8, exceptions",
        "36000, 1, NaN, 1, 0.8, exceptions",
        "36000, 1, 1, -1, 0.8, mistakes",
        "36000, 1, 1, 1, 1.01, mended"
    })
    void saysWhatIsWrong(int calls, int outages, double exceptions, double mistakes, double mended, String field) {
        NationalPlan plan = new NationalPlan(YESTERDAY, calls, 1, new Rates(exceptions, mistakes, mended), outages);

        assertThatThrownBy(() -> plan.check(YESTERDAY))
                .isInstanceOfSatisfying(
                        NationalRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    @DisplayName("is for a day that is over everywhere")
    void past() {
        NationalPlan today = new NationalPlan(YESTERDAY.plusDays(1), 80_000, 1, Rates.USUAL, 0);

        assertThatThrownBy(() -> today.check(YESTERDAY)).hasMessageContaining("day");
        assertThatCode(() -> new NationalPlan(YESTERDAY, 80_000, 1, Rates.USUAL, 6).check(YESTERDAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 27, 36_001, 80_000})
    @DisplayName("shares its calls among the sites without losing one")
    void shares(int calls) {
        var shares =
                NationalStaff.shares(List.of("JKT", "SBY", "BDG", "SMG", "MDN", "PLG", "MKS", "DPS", "JAP"), calls);

        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(calls);
        assertThat(shares.get("JKT")).isGreaterThanOrEqualTo(shares.get("JAP"));
    }

    @Test
    @DisplayName("tells its speed while it runs and when it is over")
    void speed() {
        NationalState running = NationalState.of(new NationalPlan(YESTERDAY, 100, 1, Rates.USUAL, 0), EIGHT)
                .oneMore()
                .oneMore();

        assertThat(NationalState.NEVER.speed(EIGHT)).isZero();
        assertThat(running.running()).isTrue();
        assertThat(running.speed(EIGHT.plus(Duration.ofSeconds(4)))).isEqualTo(0.5);
        NationalState over = running.cancelledNow().ended(EIGHT.plusSeconds(1), false);
        assertThat(over.running()).isFalse();
        assertThat(over.cancelled()).isTrue();
        assertThat(over.speed(EIGHT.plusSeconds(100))).isEqualTo(2);
        assertThat(over.cancelledNow().cancelled()).isTrue();
    }
}
