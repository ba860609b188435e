package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.rollup.RollingNow;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("However events are doubled, corrected and disordered, in three zones,")
class RandomHistoryTest {

    private static final LocalDate FROM = LocalDate.parse("2026-10-29");
    private static final LocalDate TO = LocalDate.parse("2026-11-06");
    private static final Instant NOW = History.END.plus(Duration.ofHours(3));

    private final KpiDesk desk;
    private final Telling telling;
    private final RollingNow rolling;
    private final long seed = System.nanoTime();
    private final KpiFilter ours = new KpiFilter(null, "T" + Ids.next(), null, null, null);

    private Recount recount;

    @Autowired
    RandomHistoryTest(KpiDesk desk, Telling telling, RollingNow rolling) {
        this.rolling = rolling;
        this.desk = desk;
        this.telling = telling;
    }

    private History history;

    @BeforeEach
    void live() {
        history = new History(seed, ours.team(), 40);
        telling.tell(history.telling().toArray());
        recount = new Recount(history, NOW);
    }

    @Test
    @DisplayName(
            "report, list behind each number and raw recount agree for every measure and every cut, rolled up or not")
    void agreeAtEveryStage() {
        agree(true);
        Workday.at(NOW, rolling::roll);
        agree(false);
        telling.tell(history.corrections().toArray());
        recount = new Recount(history, NOW);
        agree(false);
        Workday.at(NOW, rolling::roll);
        agree(false);
        assertThat(Workday.at(NOW, rolling::rebuild)).as(says("rebuild")).isZero();
    }

    private void agree(boolean lists) {
        for (Grain grain : Grain.open()) {
            KpiReport report = report(grain);
            assertThat(report.rows())
                    .as(says(grain))
                    .extracting(KpiRow::key)
                    .containsExactlyElementsOf(recount.keys(grain));
            for (Measure measure : Measure.reported()) {
                agree(grain, measure, report, lists);
            }
            report.rows().forEach(row -> agreeOnTurnaround(grain, row));
            agreeOnTurnaround(grain, report.total());
        }
    }

    private void agree(Grain grain, Measure measure, KpiReport report, boolean lists) {
        Map<String, Long> rows = report.rows().stream()
                .filter(row -> row.number(measure) != 0)
                .collect(Collectors.toMap(KpiRow::key, row -> row.number(measure), Long::sum, TreeMap::new));

        assertThat(rows).as(says(grain, measure)).isEqualTo(recount.by(grain, measure));
        assertThat(report.total().number(measure)).as(says(grain, measure)).isEqualTo(recount.of(measure));
        rows.forEach((key, number) -> {
            if (lists && isPastOrToday(grain, key)) {
                assertThat(list(grain, key, measure))
                        .as(says(grain, measure, key))
                        .isEqualTo(number);
            }
        });
    }

    /** The list of a day that is still to come is refused, as any question about the future only. */
    private static boolean isPastOrToday(Grain grain, String key) {
        return grain != Grain.DAY || !LocalDate.parse(key).isAfter(SiteZone.WIT.dayOf(NOW));
    }

    private void agreeOnTurnaround(Grain grain, KpiRow row) {
        agreeWithinOnePercent(grain, row.verifications().p50Seconds(), recount.seconds(0.5, grain, row.key()));
        agreeWithinOnePercent(grain, row.verifications().p90Seconds(), recount.seconds(0.9, grain, row.key()));
        agreeWithinOnePercent(
                grain, row.verifications().p90ClearSeconds(), recount.clearSeconds(0.9, grain, row.key()));
    }

    private void agreeWithinOnePercent(Grain grain, @Nullable Double shown, @Nullable Double counted) {
        if (shown == null || counted == null) {
            assertThat(shown).as(says(grain)).isEqualTo(counted);
        } else {
            assertThat(shown).as(says(grain)).isCloseTo(counted, Offset.offset(Math.max(0.001, counted / 100)));
        }
    }

    private KpiReport report(Grain grain) {
        KpiQuestion question = new KpiQuestion(FROM, TO, grain, ours);
        return Workday.at(NOW, () -> Somebody.as(Somebody.manager(), () -> desk.report(question, Scope.Sites.all())));
    }

    /** How many the list behind one number holds, each counted by hand. */
    private long list(Grain grain, String key, Measure measure) {
        KpiCallsQuestion question = question(grain, key, measure);
        KpiCalls calls =
                Workday.at(NOW, () -> Somebody.as(Somebody.manager(), () -> desk.calls(question, Scope.Sites.all())));
        Set<Object> once = calls.items().stream().map(KpiItem::id).collect(Collectors.toSet());
        assertThat(calls.total()).as(says(grain, measure, key)).isEqualTo(once.size());
        return calls.total();
    }

    private KpiCallsQuestion question(Grain grain, String key, Measure measure) {
        String team = ours.team();
        KpiFilter filter = switch (grain) {
            case DAY, HOUR, MONTH -> ours;
            case SITE -> ours.ofSite(key);
            case UNIT -> new KpiFilter(null, team, key, null, null);
            case TRANSACTION -> ours.ofTransaction(key);
            case EXCEPTION -> new KpiFilter(null, team, null, null, key);
            default -> throw new IllegalArgumentException(grain.name());
        };
        LocalDate from = grain == Grain.DAY ? LocalDate.parse(key) : grain == Grain.MONTH ? later(FROM, key) : FROM;
        LocalDate to = grain == Grain.DAY ? from : grain == Grain.MONTH ? sooner(TO, key) : TO;
        return new KpiCallsQuestion(from, to, measure, grain == Grain.HOUR ? key : null, filter, 0, 200);
    }

    private static LocalDate later(LocalDate from, String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return first.isAfter(from) ? first : from;
    }

    private static LocalDate sooner(LocalDate to, String month) {
        LocalDate last = LocalDate.parse(month + "-01").plusMonths(1).minusDays(1);
        return last.isBefore(to) ? last : to;
    }

    private String says(Object... where) {
        return "seed " + seed + " " + java.util.Arrays.toString(where);
    }
}
