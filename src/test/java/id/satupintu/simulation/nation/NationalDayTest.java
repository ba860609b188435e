package id.satupintu.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.script.Rates;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SmallCentre
@DisplayName("A national day through the desks")
class NationalDayTest {

    private static final int CALLS = 27;

    private final NationalDay nationalDay;
    private final JdbcClient jdbc;
    private final LocalDate today = SiteZone.WIB.dayOf(Workday.now());
    private final AtomicInteger begun = new AtomicInteger();

    @Autowired
    NationalDayTest(NationalDay nationalDay, JdbcClient jdbc) {
        this.nationalDay = nationalDay;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("has its calls at nine sites, all of that day, all over, all heard by the figures")
    void day() {
        LocalDate day = today.minusDays(60);

        nationalDay.lay(plan(day), () -> false, begun::incrementAndGet);

        assertThat(begun).hasValue(CALLS);
        assertThat(calls(day, "1 = 1")).isEqualTo(CALLS);
        assertThat(calls(day, "ended_at is null")).isZero();
        assertThat(jdbc.sql("select count(distinct site) from phone_call where site_day = ?")
                        .param(day)
                        .query(Long.class)
                        .single())
                .isEqualTo(9);
        assertThat(jdbc.sql("select sum(sign) from kpi_entry where kind_no = 0 and site_day = ?")
                        .param(day)
                        .query(Long.class)
                        .single())
                .isEqualTo(CALLS);
        assertThat(jdbc.sql("select count(*) from verification_outage where since >= ? and since < ?")
                        .params(
                                SiteZone.WIT.startOf(day).atOffset(java.time.ZoneOffset.UTC),
                                SiteZone.WIB.startOf(day.plusDays(1)).atOffset(java.time.ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("that is ended early takes no more calls and finishes those that have begun")
    void ended() {
        LocalDate day = today.minusDays(70);

        nationalDay.lay(plan(day), () -> begun.get() >= 5, begun::incrementAndGet);

        assertThat(begun.get()).isBetween(5, 5 + 3);
        assertThat(calls(day, "1 = 1")).isEqualTo(begun.get());
        assertThat(calls(day, "ended_at is null")).isZero();
    }

    private static NationalPlan plan(LocalDate day) {
        return new NationalPlan(day, CALLS, 5, new Rates(2, 2, 1), 1);
    }

    private long calls(LocalDate day, String which) {
        return jdbc.sql("select count(*) from phone_call where site_day = ? and " + which)
                .param(day)
                .query(Long.class)
                .single();
    }
}
