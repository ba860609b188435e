package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question is refused")
class RulesTest {

    /** 21 November in Jakarta, already the 22nd in Jayapura. */
    private static final Instant NOW = Instant.parse("2026-11-21T16:30:00Z");

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Test
    void whenItsRangeIsReversed() {
        assertRefused(KpiQuestion.of(DAY, DAY.minusDays(1), Grain.DAY), "range-reversed");
    }

    @Test
    void whenItsRangeLiesInTheFutureOfEverySite() {
        assertRefused(KpiQuestion.of(DAY.plusDays(2), DAY.plusDays(3), Grain.DAY), "range-in-future");
        assertThatCode(() -> Rules.check(KpiQuestion.of(DAY.plusDays(1), DAY.plusDays(3), Grain.DAY), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void whenItAsksForTheHoursOfMoreThanThirtyOneDays() {
        assertRefused(KpiQuestion.of(DAY.minusDays(31), DAY, Grain.HOUR), "range-too-wide");
        assertThatCode(() -> Rules.check(KpiQuestion.of(DAY.minusDays(30), DAY, Grain.HOUR), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void whenItAsksForTheDaysOfMoreThanThreeYears() {
        assertRefused(KpiQuestion.of(DAY.minusDays(1100), DAY, Grain.DAY), "range-too-wide");
        assertThatCode(() -> Rules.check(KpiQuestion.of(DAY.minusDays(1099), DAY, Grain.DAY), NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> Rules.check(KpiQuestion.of(DAY.minusYears(9), DAY, Grain.MONTH), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void whenItAsksForTheMonthsOfMoreThanTwentyYears() {
        assertRefused(KpiQuestion.of(DAY.minusYears(20).minusDays(1), DAY, Grain.MONTH), "range-too-wide");
        assertRefused(
                KpiQuestion.of(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31"), Grain.MONTH),
                "range-too-wide");
        assertThatCode(() -> Rules.check(KpiQuestion.of(DAY.minusYears(20), DAY, Grain.MONTH), NOW))
                .doesNotThrowAnyException();
        assertThatCode(() -> Rules.check(KpiQuestion.of(DAY.minusYears(40), DAY, Grain.SITE), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("when no rollup answers it and it is wider than the facts that one may read")
    void facts() {
        KpiQuestion wide = KpiQuestion.of(DAY.minusDays(92), DAY, Grain.DAY);

        assertThatThrownBy(() -> Rules.checkFacts(wide, true)).hasMessage("to: range-too-wide");
        assertThatCode(() -> Rules.checkFacts(wide, false)).doesNotThrowAnyException();
    }

    @Test
    void whenItsPageIsOutOfRange() {
        KpiCallsQuestion before = new KpiCallsQuestion(DAY, DAY, Measure.CALLS, null, KpiFilter.NONE, -1, 50);
        KpiCallsQuestion large = new KpiCallsQuestion(DAY, DAY, Measure.CALLS, null, KpiFilter.NONE, 0, 201);
        assertThatThrownBy(() -> Rules.check(before, NOW)).hasMessage("page: page-out-of-range");
        assertThatThrownBy(() -> Rules.check(large, NOW)).hasMessage("size: page-out-of-range");
    }

    @Test
    @DisplayName("never for a measure that the report has: each is found by its path, and by its last part")
    void measures() {
        assertThat(Stream.of(Measure.values()))
                .allSatisfy(measure -> assertThat(Measure.named(measure.path())).contains(measure));
        assertThat(Measure.named("declined")).contains(Measure.DECLINED);
        assertThat(Measure.named("VVIP")).contains(Measure.VVIP);
        assertThat(Measure.named("overdue")).contains(Measure.OVERDUE);
        assertThat(Measure.named("nothing")).isEmpty();
    }

    private static void assertRefused(KpiQuestion question, String code) {
        assertThatThrownBy(() -> Rules.check(question, NOW))
                .isInstanceOfSatisfying(
                        KpiRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
