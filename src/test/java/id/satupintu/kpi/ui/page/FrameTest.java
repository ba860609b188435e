package id.satupintu.kpi.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.ui.panel.Category;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An axis of time")
class FrameTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-30");

    @Test
    void hasEveryHourOfADay() {
        var hours = Given.frame(DAY, DAY, Grain.HOUR).axis(Given.WORDS.numbers());

        assertThat(hours).hasSize(24).startsWith(new Category("2026-10-30T00", "00:00"));
    }

    @Test
    void tellsTheDayOfAnHourWhereThereAreSeveral() {
        var hours = Given.frame(DAY, DAY.plusDays(1), Grain.HOUR).axis(Given.WORDS.numbers());

        assertThat(hours).hasSize(48).endsWith(new Category("2026-10-31T23", "31 Okt 23:00"));
    }

    @Test
    void hasEveryDayAndEveryMonthWhetherAnythingHappenedOrNot() {
        assertThat(Given.frame(DAY, DAY.plusDays(3), Grain.DAY).axis(Given.WORDS.numbers()).stream()
                        .map(Category::key))
                .containsExactly("2026-10-30", "2026-10-31", "2026-11-01", "2026-11-02");
        assertThat(Given.frame(DAY, DAY.plusMonths(2), Grain.MONTH).axis(Given.WORDS.numbers()).stream()
                        .map(Category::key))
                .containsExactly("2026-10", "2026-11", "2026-12");
    }

    @Test
    void isAsLongForThePeriodToCompareWith() {
        Frame other = Given.frame(DAY, DAY.plusDays(6), Grain.DAY).over(LocalDate.parse("2025-01-01"));

        assertThat(other.to()).isEqualTo(LocalDate.parse("2025-01-07"));
        assertThat(other.other()).isNull();
    }
}
