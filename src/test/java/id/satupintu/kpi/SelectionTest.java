package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which facts a question is about")
class SelectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    @DisplayName("has its days in the text, so that no plan is made for any days whatever")
    void days() {
        Selection selection = between(DAY.minusDays(13), DAY);

        assertThat(selection.where()).isEqualTo("f.site_day between date '2026-11-13' and date '2026-11-26'");
        assertThat(selection.parameters().values()).doesNotContain(DAY);
    }

    @Test
    @DisplayName("writes no day that a database could not read")
    void furthest() {
        assertThat(between(LocalDate.MIN, LocalDate.MAX).where())
                .isEqualTo("f.site_day between date '1971-01-01' and date '9999-12-31'");
        assertThat(between(Year.of(0).atDay(1), DAY).where()).startsWith("f.site_day between date '1971-01-01'");
    }

    private static Selection between(LocalDate from, LocalDate to) {
        return Selection.of(
                new KpiQuestion(from, to, Grain.MONTH, KpiFilter.NONE),
                Scope.Sites.all(),
                Instant.parse("2026-11-27T05:00:00Z"));
    }
}
