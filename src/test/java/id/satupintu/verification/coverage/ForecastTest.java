package id.satupintu.verification.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forecast of the next quarter of an hour")
class ForecastTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:02:00Z");
    private static final long SPANS_A_DAY = 288;
    private static final long HERE = Arrivals.spanOf(NOW);

    private final Map<Long, Integer> counts = new HashMap<>();

    @Test
    void saysNothingWithoutHistory() {
        assertThat(Forecast.of(new Arrivals(counts), NOW)).isEmpty();
    }

    @Test
    void saysNothingAfterTheFirstTwoHours() {
        evenly(HERE - 24, HERE, 2);

        assertThat(Forecast.of(new Arrivals(counts), NOW)).isEmpty();
    }

    @Test
    void saysNothingOfAPlaceAtWhichHardlyAnybodyCalls() {
        evenly(HERE - 3000, HERE - 200, 2);
        counts.put(HERE - 5, 1);

        assertThat(Forecast.of(new Arrivals(counts), NOW)).isEmpty();
    }

    @Test
    @DisplayName(
            "goes on as in the last hour while there are no earlier days, and knows that it cannot be wrong by more")
    void lastHour() {
        evenly(HERE - 72, HERE, 2);

        assertThat(Forecast.of(new Arrivals(counts), NOW)).hasValueSatisfying(expected -> {
            assertThat(expected.basis()).isEqualTo(Basis.LAST_HOUR);
            assertThat(expected.callers()).isEqualTo(6);
            assertThat(expected.error()).isZero();
            assertThat(expected.tried()).isGreaterThanOrEqualTo(8).isLessThan(24);
        });
    }

    @Test
    @DisplayName("sees the rush coming that the last hour does not know of")
    void dailyRush() {
        for (int day = 1; day <= 8; day++) {
            long then = HERE - day * SPANS_A_DAY;
            evenly(then - 100, then + 1, 1);
            evenly(then + 1, then + 10, 9);
        }
        evenly(HERE - 100, HERE, 1);

        assertThat(Forecast.of(new Arrivals(counts), NOW)).hasValueSatisfying(expected -> {
            assertThat(expected.basis()).isEqualTo(Basis.LAST_DAYS);
            assertThat(expected.callers()).isEqualTo(27);
        });
    }

    @Test
    @DisplayName("expects more of a day that is busier than the others")
    void level() {
        for (int day = 1; day <= 3; day++) {
            evenly(HERE - day * SPANS_A_DAY - 100, HERE - day * SPANS_A_DAY + 10, 2);
        }
        evenly(HERE - 100, HERE + 1, 4);

        double expected = Basis.LAST_DAYS.expect(new Arrivals(counts), HERE + 1).orElseThrow();

        assertThat(expected).isBetween(10.0, 12.0);
    }

    @Test
    @DisplayName("takes the weekday where the days of a week differ")
    void weekday() {
        for (int day = 1; day <= 29; day++) {
            evenly(HERE - day * SPANS_A_DAY - 120, HERE - day * SPANS_A_DAY + 20, day % 7 == 0 ? wave(day) : 1);
        }
        evenlyAsAWeekAgo();

        assertThat(Forecast.of(new Arrivals(counts), NOW))
                .hasValueSatisfying(expected -> assertThat(expected.basis()).isNotEqualTo(Basis.LAST_DAYS));
    }

    @Test
    @DisplayName("tells by how much it missed on what is over")
    void honest() {
        for (long span = HERE - 90; span < HERE; span++) {
            counts.put(span, span % 6 < 3 ? 0 : 4);
        }

        assertThat(Forecast.of(new Arrivals(counts), NOW)).hasValueSatisfying(expected -> {
            assertThat(expected.callers()).isEqualTo(6);
            assertThat(expected.error()).as("each quarter brings 0 or 12").isEqualTo(6);
            assertThat(expected.tried()).isEqualTo(12);
        });
    }

    @Test
    @DisplayName("uses nothing that was not known at the moment it speaks of")
    void noPeeking() {
        evenly(HERE - 72, HERE, 2);
        double before = Basis.LAST_HOUR.expect(new Arrivals(counts), HERE + 1).orElseThrow();
        evenly(HERE + 1, HERE + 9, 50);

        assertThat(Basis.LAST_HOUR.expect(new Arrivals(counts), HERE + 1)).hasValue(before);
    }

    @Test
    void anHourHasTwelveSpansOfFiveMinutes() {
        assertThat(Arrivals.spanOf(NOW.plus(Duration.ofHours(1))) - HERE).isEqualTo(12);
    }

    private static int wave(int day) {
        return day == 7 ? 6 : 5;
    }

    private void evenlyAsAWeekAgo() {
        evenly(HERE - 120, HERE, 5);
    }

    private void evenly(long from, long to, int each) {
        for (long span = from; span < to; span++) {
            counts.put(span, each);
        }
    }
}
