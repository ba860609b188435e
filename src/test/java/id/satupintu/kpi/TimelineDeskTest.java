package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.kpi.given.AnOutage;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
@DisplayName("What may explain the figures of a range")
class TimelineDeskTest {

    private static final LocalDate DAY = LocalDate.parse("2031-03-05");

    @Autowired
    TimelineDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("is each edition of the policy on its day, by the calendar of Jakarta")
    void editions() {
        List<Remark> all = between(LocalDate.parse("2020-01-01"), LocalDate.parse("2030-01-01"), null);

        assertThat(all).isNotEmpty().allMatch(remark -> remark.kind() == Remark.Kind.EDITION);
        Remark first = all.getFirst();
        LocalDate day = SiteZone.WIB.dayOf(first.since());
        assertThat(between(day, day, null)).contains(first);
        assertThat(between(day.plusDays(1), day.plusYears(3), null)).doesNotContain(first);
        assertThat(between(day.minusDays(9), day.minusDays(1), null)).doesNotContain(first);
    }

    @Test
    @DisplayName("is each outage of which a part lies in it, of the site that is asked or of every site")
    void outages() {
        declare("JKT", "2031-03-05T02:00:00Z", "2031-03-05T03:00:00Z");
        declare(null, "2031-03-05T04:00:00Z", "2031-03-05T05:00:00Z");

        assertThat(between(DAY, DAY, null)).extracting(Remark::site).containsExactly("JKT", null);
        assertThat(between(DAY, DAY, "DPS")).extracting(Remark::site).containsExactly((String) null);
        assertThat(between(DAY.plusDays(1), DAY.plusDays(1), null)).isEmpty();
    }

    @Test
    @DisplayName(
            "lies by the clock of its own site, by that of the site asked for where it touched all, else by Jakarta's")
    void zones() {
        declare("DPS", "2031-03-05T02:00:00Z", "2031-03-05T03:00:00Z");
        declare(null, "2031-03-05T04:00:00Z", "2031-03-05T05:00:00Z");

        assertThat(between(DAY, DAY, null)).extracting(Remark::zone).containsExactly(SiteZone.WITA, SiteZone.WIB);
        assertThat(between(DAY, DAY, "DPS")).extracting(Remark::zone).containsExactly(SiteZone.WITA, SiteZone.WITA);
    }

    @Test
    @DisplayName("is told to a Team Leader and to a manager of one site as well, by the same clocks")
    void narrower() {
        declare("DPS", "2031-03-05T02:00:00Z", "2031-03-05T03:00:00Z");

        for (Actor somebody : List.of(Somebody.leaderOf("JKT-A"), Somebody.with(Role.MANAGER, null, "JKT"))) {
            assertThat(Somebody.as(somebody, () -> desk.between(DAY, DAY, null)))
                    .extracting(Remark::zone)
                    .containsExactly(SiteZone.WITA);
        }
    }

    private List<Remark> between(LocalDate from, LocalDate to, @Nullable String site) {
        return Somebody.as(Somebody.manager(), () -> desk.between(from, to, site));
    }

    private void declare(@Nullable String site, String since, String until) {
        new AnOutage(site, Instant.parse(since), Instant.parse(until)).kept(jdbc);
    }
}
