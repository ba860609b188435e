package id.satupintu.simulation.week;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.simulation.Dice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("When people call")
class ArrivalCurveTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 40, 500})
    void everyCallHasATimeOfTheDayTheEarliestFirst(int calls) {
        for (int seed = 0; seed < 50; seed++) {
            List<LocalTime> times = ArrivalCurve.times(calls, Dice.of(seed, "times"));
            assertThat(times).hasSize(calls).isSorted().allMatch(time -> time.isBefore(LocalTime.of(23, 21)));
        }
    }

    @Test
    void thePeakIsBetweenTenAndEleven() {
        Map<Integer, Long> hours = ArrivalCurve.times(20_000, Dice.of(3, "peak")).stream()
                .collect(Collectors.groupingBy(LocalTime::getHour, Collectors.counting()));

        long peak = Collections.max(hours.values());
        assertThat(hours.get(10)).isEqualTo(peak);
        assertThat(hours.get(3)).isLessThan(peak / 15);
        assertThat(ArrivalCurve.activity(10)).isEqualTo(1);
    }

    @Test
    void noHourIsSilent() {
        assertThat(IntStream.range(0, 24).mapToDouble(ArrivalCurve::activity)).allMatch(activity -> activity > 0);
    }

    @Test
    void weekendsAreQuieterAndMondaysBusier() {
        double tuesday = ArrivalCurve.weight(MONDAY.plusDays(1));
        assertThat(ArrivalCurve.weight(MONDAY)).isGreaterThan(tuesday);
        assertThat(ArrivalCurve.weight(MONDAY.plusDays(5))).isLessThan(tuesday * 0.8);
        assertThat(ArrivalCurve.weight(MONDAY.plusDays(6))).isLessThan(ArrivalCurve.weight(MONDAY.plusDays(5)));
    }
}
