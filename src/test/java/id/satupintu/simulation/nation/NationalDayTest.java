package id.satupintu.simulation.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.script.Rates;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SmallCentre
@DisplayName("A national day through the desks")
class NationalDayTest {

    private static final int CALLS = 27;
    private static final Actor ADMIN = Somebody.with(Role.ADMIN, null, null);

    private final NationalDay nationalDay;
    private final NationalDayDesk desk;
    private final AuditDesk audit;
    private final JdbcClient jdbc;
    private final LocalDate today = SiteZone.WIB.dayOf(Workday.now());
    private final AtomicInteger calls = new AtomicInteger();

    @Autowired
    NationalDayTest(NationalDay nationalDay, NationalDayDesk desk, AuditDesk audit, JdbcClient jdbc) {
        this.desk = desk;
        this.audit = audit;
        this.nationalDay = nationalDay;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("has its calls at nine sites, all of that day, all over, all heard by the figures")
    void day() {
        LocalDate day = today.minusDays(60);

        nationalDay.lay(plan(day), () -> false, calls::incrementAndGet);

        assertThat(calls).hasValue(CALLS);
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

        nationalDay.lay(plan(day), () -> calls.get() >= 5, calls::incrementAndGet);

        assertThat(calls.get()).isBetween(5, 5 + 3);
        assertThat(calls(day, "1 = 1")).isEqualTo(calls.get());
        assertThat(calls(day, "ended_at is null")).isZero();
    }

    @Test
    @DisplayName("is begun by an administrator only, on the record, one at a time, and ends when asked to")
    void begun() {
        NationalPlan plan = plan(today.minusDays(80));
        assertThatThrownBy(() -> Somebody.as(Somebody.manager(), () -> desk.start(plan)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Somebody.as(ADMIN, () -> desk.start(plan(today))))
                .isInstanceOfSatisfying(
                        NationalRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("day"));

        NationalState first = Somebody.as(ADMIN, () -> desk.start(plan));
        NationalState second = Somebody.as(ADMIN, () -> desk.start(plan(today.minusDays(81))));
        Somebody.as(ADMIN, desk::cancel);
        Awaitility.await().until(() -> !Somebody.as(ADMIN, desk::state).running());

        assertThat(second.plan()).isEqualTo(first.plan());
        NationalState over = Somebody.as(ADMIN, desk::state);
        assertThat(over.cancelled()).isTrue();
        assertThat(over.begun()).isEqualTo((int) calls(plan.day(), "1 = 1"));
        assertThat(Somebody.as(Somebody.with(Role.AUDITOR, null, null), () -> audit.latest(Scope.Sites.all(), 500)))
                .filteredOn(entry -> entry.act().equals("simulation.day-begun"))
                .filteredOn(entry -> (plan.day() + " n=" + CALLS).equals(entry.detail()))
                .hasSize(1);
    }

    private static NationalPlan plan(LocalDate day) {
        return NationalPlan.usual(day, CALLS, 5).with(Rates.of(2, 2, 1));
    }

    private long calls(LocalDate day, String which) {
        return jdbc.sql("select count(*) from phone_call where site_day = ? and " + which)
                .param(day)
                .query(Long.class)
                .single();
    }
}
