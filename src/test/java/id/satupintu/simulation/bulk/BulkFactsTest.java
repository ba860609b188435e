package id.satupintu.simulation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.kpi.FactCopyDesk;
import id.satupintu.simulation.SmallCentre;
import id.satupintu.simulation.nation.LivedDay;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With {@code satupintu.bulk.lived} more calls are lived and compared; see load/README.md. */
@SmallCentre
@DisplayName("Facts written in bulk")
class BulkFactsTest {

    private static final int LIVED = Integer.getInteger("satupintu.bulk.lived", 180);
    private static final int TIMES = 3;
    private static final int COPIED = LIVED * 9 / 2;

    private static final List<String> SHARES = List.of(
            "f.kind || ' ' || coalesce(f.outcome, '-')",
            "f.kind || ' ' || coalesce(f.route, '-')",
            "f.kind || ' ' || coalesce(f.exception_kind, '-')",
            "f.kind || ' ' || coalesce(f.transaction_code, '-')",
            "coalesce(f.reasons, '-')",
            "coalesce(f.advice, '-') || coalesce(cast(f.attempt as varchar(9)), '-')",
            "f.kind || coalesce(cast(f.dropped as varchar(5)), '-')",
            "coalesce(cast(f.kept as varchar(5)), '-')",
            "coalesce(f.site, '-')",
            "f.kind || cast(f.site_hour as varchar(2))",
            "f.legs",
            "coalesce(f.unit, '-')",
            "coalesce(f.had_app, '-') || coalesce(f.choice, '-') || coalesce(f.installed, '-')",
            "cast(f.cso as varchar(36))",
            "cast(f.tl as varchar(36))");

    private static final List<String> LENGTHS =
            List.of("duration_ms", "wait_ms", "work_ms", "shown_ms", "told_ms", "simone_ms", "register_ms", "talk_ms");

    private final FactCopyDesk desk;
    private final LivedDay lived;
    private final ActingStaff acting;
    private final JdbcClient jdbc;
    private final LocalDate real = SiteZone.WIB.dayOf(Workday.now()).minusDays(90);

    @Autowired
    BulkFactsTest(FactCopyDesk desk, LivedDay lived, ActingStaff acting, JdbcClient jdbc) {
        this.desk = desk;
        this.lived = lived;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    /** Once for each database. */
    @BeforeEach
    void aDayIsLived() {
        acting.asSystem(() -> {
            if (desk.calls(real) == 0) {
                lived.lay(real, LIVED);
            }
        });
    }

    @Test
    @DisplayName("are distributed as those of the day lived through the desks, whatever one looks at")
    void distributions() {
        LocalDate bulk = real.minusDays(10);
        LocalDate whole = real.minusDays(20);

        acting.asSystem(() -> desk.copy(real, bulk, COPIED));
        acting.asSystem(() -> desk.copy(real, whole, TIMES * LIVED));

        acting.asSystem(() -> assertThat(desk.lived()).contains(real, bulk, whole));
        assertThat((double) sum(counts("f.kind", bulk, " and f.kind_no = 0"))).isCloseTo(COPIED, within(COPIED * 0.15));
        same(bulk, ChiSquare::same, Kolmogorov::same);
        same(
                whole,
                (one, other) -> times(one).equals(other),
                (one, other) -> one.size() * TIMES == other.size() && Kolmogorov.same(one, other));
        assertThat(ChiSquare.same(
                        counts("coalesce(f.site, '-')", real, ""),
                        counts("coalesce(f.site, '-')", bulk, " and f.site = 'JKT'")))
                .as("a bulk of one site only would have been seen")
                .isFalse();
    }

    @Test
    @DisplayName("have calls of several requests, dropped calls and corrections among them, and owe nobody anything")
    void variety() {
        LocalDate whole = real.minusDays(30);

        acting.asSystem(() -> desk.copy(real, whole, LIVED));

        assertThat(sum(counts("f.kind", whole, " and f.kind_no = 0 and f.dropped")))
                .isPositive();
        assertThat(counts("cast(f.call_id as varchar(36))", whole, " and f.kind_no = 1"))
                .as("requests of a call")
                .containsValue(2L);
        assertThat(counts("f.kind || f.sign", whole, ""))
                .as("entries taken back")
                .containsKeys("REQUEST-1", "VERIFICATION-1");
        assertThat(owed(real)).isEqualTo(sum(counts("f.outcome", real, " and f.outcome in ('OPEN', 'WAITING')")));
        assertThat(owed(whole)).isZero();
    }

    /** It asserts no speed. */
    @Test
    @EnabledIfSystemProperty(named = "satupintu.bulk.copied", matches = "\\d+")
    @DisplayName("are written fast")
    void speed() {
        int calls = Integer.getInteger("satupintu.bulk.copied");
        long began = System.nanoTime();

        int written = ActingStaff.as(Actor.SYSTEM, () -> desk.copy(real, real.minusDays(60), calls));

        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "BENCH %d calls in bulk, %d entries: %.1f s, %.0f calls/s, %.0f entries/s%n",
                calls,
                written,
                seconds,
                calls / seconds,
                written / seconds);
    }

    private void same(
            LocalDate bulk,
            BiPredicate<Map<String, Long>, Map<String, Long>> shares,
            BiPredicate<List<Long>, List<Long>> lengths) {
        for (String by : SHARES) {
            Map<String, Long> counts = counts(by, real, "");
            assertThat(counts).as(by).isNotEmpty();
            assertThat(shares.test(counts, counts(by, bulk, ""))).as(by).isTrue();
        }
        for (String of : LENGTHS) {
            for (int kind = 0; kind < 4; kind++) {
                List<Long> those = lengths(of, kind, real);
                assertThat(lengths.test(those, lengths(of, kind, bulk)))
                        .as(of + " of kind " + kind + ", " + those.size())
                        .isTrue();
            }
        }
    }

    private static Map<String, Long> times(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue() * TIMES, Long::sum, TreeMap::new));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Callbacks belong to the day for which they were promised. */
    private Map<String, Long> counts(String by, LocalDate day, String only) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select " + by + " as k, sum(f.sign) as n from kpi_fact f where f.site_day between ? and ?" + only
                        + " group by " + by + " having sum(f.sign) <> 0")
                .params(day, day.plusDays(2))
                .query(row -> {
                    counts.merge(String.valueOf(row.getString("k")), row.getLong("n"), Long::sum);
                });
        return counts;
    }

    private List<Long> lengths(String of, int kind, LocalDate day) {
        return jdbc
                .sql("select " + of + " as v, sum(sign) as n from kpi_entry where kind_no = ? and site_day between ?"
                        + " and ? and " + of + " is not null group by " + of + " having sum(sign) > 0")
                .params(kind, day, day.plusDays(2))
                .query((row, number) -> java.util.Collections.nCopies(row.getInt("n"), row.getLong("v")))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private long owed(LocalDate day) {
        return jdbc.sql("select count(*) from kpi_owed where site_day between ? and ?")
                .params(day, day.plusDays(2))
                .query(Long.class)
                .single();
    }
}
