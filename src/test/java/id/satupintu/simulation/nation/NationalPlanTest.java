package id.satupintu.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.simulation.floor.Leading;
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

    private static final NationalPlan USUAL = NationalPlan.usual(YESTERDAY, 36_000, 1);

    @ParameterizedTest(name = "{0} calls, exceptions x {1}, mistakes x {2}, {3} mended: {4}")
    @CsvSource({
        "8, 1, 1, 0.8, calls",
        "80001, 1, 1, 0.8, calls",
        "36000, 8, 1, 0.8, exceptions",
        "36000, NaN, 1, 0.8, exceptions",
        "36000, 1, -1, 0.8, mistakes",
        "36000, 1, 1, 1.01, mended"
    })
    void saysWhatIsWrong(int calls, double exceptions, double mistakes, double mended, String field) {
        assertRefused(NationalPlan.usual(YESTERDAY, calls, 1).with(Rates.of(exceptions, mistakes, mended)), field);
    }

    @ParameterizedTest(name = "{0} misjudged, {1} hang up, {2} call again: {3}")
    @CsvSource({
        "-0.1, 0, 0, misjudged",
        "1.1, 0, 0, misjudged",
        "0, 2, 0, hangUps",
        "0, NaN, 0, hangUps",
        "0, 0, 1.5, callAgain"
    })
    void saysWhichShareIsNone(double misjudged, double hangUps, double callAgain, String field) {
        assertRefused(USUAL.with(new Rates(1, 1, 0.8, misjudged, hangUps, callAgain)), field);
    }

    @ParameterizedTest(name = "{0} CSOs for {1} calls, talk x {2}, TLs x {3}, {4} away: {5}")
    @CsvSource({
        "0, 900, 1, 1, 0, csos",
        "41, 900, 1, 1, 0, csos",
        "10, 49, 1, 1, 0, teamCalls",
        "40, 1801, 1, 1, 0, teamCalls",
        "10, 900, 0.1, 1, 0, talk",
        "40, 900, 3.1, 1, 0, talk",
        "10, 900, NaN, 1, 0, talk",
        "10, 900, 1, 0, 0, deciding",
        "10, 900, 1, 4.1, 0, deciding",
        "10, 900, 1, 1, 1.01, away"
    })
    void saysWhatIsWrongWithThoseAtWork(int csos, int calls, double talk, double deciding, double away, String field) {
        assertRefused(USUAL.with(new Crews(csos, calls, talk, new Leading(deciding, away))), field);
    }

    @Test
    @DisplayName("gives nobody more than they get through on a day")
    void bearable() {
        assertRefused(USUAL.with(new Crews(7, 900, 1, Leading.USUAL)), "csos");
        assertRefused(USUAL.with(new Crews(10, 900, 1.4, Leading.USUAL)), "csos");
        assertRefused(USUAL.with(new Crews(40, 1_800, 1, new Leading(2.1, 0))), "deciding");
        assertThatCode(() ->
                        USUAL.with(new Crews(15, 1_800, 1, new Leading(2, 1))).check(YESTERDAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} outages of {1} minutes: {2}")
    @CsvSource({"-1, 15, outages", "7, 15, outages", "1, 0, outageMinutes", "1, 61, outageMinutes"})
    void saysWhichOutagesAreNone(int times, int minutes, String field) {
        assertRefused(USUAL.with(new Outages(times, minutes)), field);
    }

    @Test
    @DisplayName("is for a day that is over everywhere")
    void past() {
        assertRefused(NationalPlan.usual(YESTERDAY.plusDays(1), 80_000, 1), "day");
        assertThatCode(() -> NationalPlan.usual(YESTERDAY, 80_000, 1)
                        .with(new Outages(6, 60))
                        .check(YESTERDAY))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is, unless somebody says otherwise, a day of ten CSOs and a TL for 900 calls with one slow tool")
    void usual() {
        assertThat(NationalPlan.usual(YESTERDAY))
                .isEqualTo(new NationalPlan(
                        YESTERDAY,
                        36_000,
                        123,
                        new Rates(1, 1, 0.8, 0, 0.035, 0.05),
                        new Crews(10, 900, 1, new Leading(1, 0.05)),
                        new Outages(1, 15)));
        assertThat(Outages.USUAL.shortest()).isEqualTo(5);
        assertThat(Outages.USUAL.longest()).isEqualTo(25);
        assertThat(new Outages(1, 1).shortest()).isEqualTo(1);
    }

    private static void assertRefused(NationalPlan plan, String field) {
        assertThatThrownBy(() -> plan.check(YESTERDAY))
                .isInstanceOfSatisfying(
                        NationalRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
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
        NationalState running = NationalState.of(NationalPlan.usual(YESTERDAY, 100, 1), EIGHT)
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
