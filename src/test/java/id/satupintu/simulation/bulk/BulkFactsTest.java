package id.satupintu.simulation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.access.ActingStaff;
import id.satupintu.kpi.FactCopyDesk;
import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.nation.LivedDay;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SmallCentre
@DisplayName("Facts written in bulk")
class BulkFactsTest {

    private static final int LIVED = 72;
    private static final int COPIED = 330;

    private final FactCopyDesk desk;
    private final LivedDay lived;
    private final ActingStaff acting;
    private final JdbcClient jdbc;

    @Autowired
    BulkFactsTest(FactCopyDesk desk, LivedDay lived, ActingStaff acting, JdbcClient jdbc) {
        this.desk = desk;
        this.lived = lived;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("are distributed as those of the day lived through the desks, whatever one looks at")
    void distributions() {
        LocalDate today = SiteZone.WIB.dayOf(Workday.now());
        LocalDate real = today.minusDays(90);
        LocalDate bulk = today.minusDays(100);
        lived.lay(real, LIVED);

        acting.asSystem(() -> desk.copy(real, bulk, COPIED));

        acting.asSystem(() -> assertThat(desk.lived()).contains(real, bulk));
        assertThat((double) sum(counts("f.kind", bulk, " and f.kind_no = 0"))).isCloseTo(COPIED, within(COPIED * 0.15));
        for (String by : new String[] {
            "f.kind || ' ' || coalesce(f.outcome, '-') || ' ' || coalesce(f.route, '-')",
            "coalesce(f.site, '-')",
            "cast(f.site_hour as varchar(2))",
            "f.legs",
            "coalesce(f.unit, '-')",
            "coalesce(f.had_app, '-') || coalesce(f.choice, '-') || coalesce(f.installed, '-')",
            "coalesce(cast(floor(ln(1 + f.duration_ms)) as varchar(20)), '-')",
            "coalesce(cast(floor(ln(1 + f.wait_ms)) as varchar(20)), '-')",
            "cast(f.cso as varchar(36))"
        }) {
            assertThat(ChiSquare.same(counts(by, real, ""), counts(by, bulk, "")))
                    .as(by)
                    .isTrue();
        }
        assertThat(ChiSquare.same(
                        counts("coalesce(f.site, '-')", real, ""),
                        counts("coalesce(f.site, '-')", bulk, " and f.site = 'JKT'")))
                .as("a bulk of one site only would have been seen")
                .isFalse();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> counts(String by, LocalDate day, String only) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select " + by + " as k, sum(f.sign) as n from kpi_fact f where f.site_day = ?" + only + " group by "
                        + by + " having sum(f.sign) <> 0")
                .param(day)
                .query(row -> {
                    counts.merge(String.valueOf(row.getString("k")), row.getLong("n"), Long::sum);
                });
        return counts;
    }
}
