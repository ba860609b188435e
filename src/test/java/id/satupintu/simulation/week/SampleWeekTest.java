package id.satupintu.simulation.week;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Scope;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiQuestion;
import id.satupintu.kpi.KpiReport;
import id.satupintu.kpi.KpiRow;
import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.Rota;
import id.satupintu.simulation.floor.Staffing;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@SmallCentre
@DisplayName("The sample week, laid through the desks before the house is ready")
class SampleWeekTest {

    /** Where other tests make calls in the same centre. */
    private static final String OF_OTHER_TESTS = "JKT";

    private static final int CALLS = 63;

    private final SampleWeek week;
    private final KpiDesk kpi;
    private final ActingStaff acting;
    private final JdbcClient jdbc;

    @Autowired
    SampleWeekTest(
            Staffing staffing,
            Rota rota,
            Desks desks,
            Parts parts,
            Backlog backlog,
            KpiDesk kpi,
            ActingStaff acting,
            JdbcClient jdbc) {
        var settings = new SimulationSettings(123, CALLS, Duration.ZERO, Duration.ofSeconds(20), 0.4, 0);
        this.week = new SampleWeek(staffing, rota, desks, parts, backlog, new Stop(), settings);
        this.kpi = kpi;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    /** Once for each database: what stands is not laid again. */
    @BeforeEach
    void theWeekStands() {
        week.run(new DefaultApplicationArguments());
    }

    @Test
    void everyDayAndEverySiteHasItsCalls() {
        assertThat(report(Grain.DAY).rows()).filteredOn(row -> row.calls() > 0).hasSizeGreaterThanOrEqualTo(7);
        assertThat(report(Grain.SITE).rows()).hasSize(9).allMatch(row -> row.calls() > 0);
    }

    @Test
    void everyClosedCallIsAFactWhenTheWeekStands() {
        long closed = number("select count(*) from phone_call c join sample_week w"
                + " on w.site = c.site and w.site_day = c.site_day"
                + " where c.ended_at is not null and c.dropped = false and c.site <> '" + OF_OTHER_TESTS + "'");

        assertThat(report(Grain.SITE).rows().stream()
                        .filter(row -> !OF_OTHER_TESTS.equals(row.key()))
                        .mapToLong(KpiRow::calls)
                        .sum())
                .isEqualTo(closed);
        assertThat(number("select count(*) from sample_week where stands = false"))
                .isZero();
    }

    @Test
    void nothingOfItLiesInTheFutureOrIsNotSimulated() {
        assertThat(number("select count(*) from phone_call where simulated = false and cso_login like 'sim.%'"))
                .isZero();
        assertThat(jdbc.sql("select count(*) from phone_call where ended_at > :now")
                        .param("now", Workday.now().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theFiguresAreThoseOfAPlausibleCentre() {
        KpiRow total = report(Grain.DAY).total();

        assertThat(total.redirectionRate()).isBetween(0.8, 1.0);
        assertThat(total.niaga()).isLessThan(total.calls() + total.eligible());
        assertThat(total.downloads().alone()).isEqualTo(total.downloads().installedUnknown());
        assertThat(total.verifications().decided())
                .isGreaterThan(total.verifications().approved())
                .isPositive();
    }

    @Test
    void startingAgainLaysNothingTwice() {
        long before = number("select count(*) from phone_call where simulated = true");
        week.run(new DefaultApplicationArguments());

        assertThat(number("select count(*) from phone_call where simulated = true"))
                .isEqualTo(before);
    }

    @Test
    void aWeekThatWasBrokenOffGoesOnWhereItStopped() {
        String part = " where site = 'JAP' and site_day = (select min(site_day) from sample_week where site = 'JAP')";
        long before = number("select count(*) from phone_call where site = 'JAP'");
        jdbc.sql("update sample_week set stands = false, begun = begun - 1" + part)
                .update();
        week.run(new DefaultApplicationArguments());

        assertThat(number("select count(*) from phone_call where site = 'JAP'")).isEqualTo(before + 1);
        assertThat(number("select planned - begun from sample_week" + part)).isZero();
    }

    private KpiReport report(Grain by) {
        LocalDate today = SiteZone.WIT.dayOf(Workday.now());
        return acting.as("manager", () -> kpi.report(KpiQuestion.of(today.minusDays(8), today, by), Scope.Sites.all()));
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
