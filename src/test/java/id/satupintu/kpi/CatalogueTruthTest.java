package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Scope;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.rollup.RollingNow;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@Tag("A-17")
@DisplayName("However persons call again, accounts are tried again and numbers come late,")
class CatalogueTruthTest {

    private static final LocalDate FROM = LocalDate.parse("2026-09-28");
    private static final LocalDate TO = LocalDate.parse("2026-10-16");
    private static final Instant LATER = Instant.parse("2026-10-25T03:00:00Z");
    private static final Set<Measure> COUNTED_BY_HAND = EnumSet.of(
            Measure.NIAGA,
            Measure.ELIGIBLE,
            Measure.EXCEPTED,
            Measure.NO_PHONE,
            Measure.PHONE_UNSUPPORTED,
            Measure.VVIP,
            Measure.HARD_COMPLAINT,
            Measure.INSTALLED,
            Measure.INSTALLED_UNKNOWN,
            Measure.DECIDED,
            Measure.APPROVED);

    private final IndicatorDesk desk;
    private final KpiDesk lists;
    private final Telling telling;
    private final RollingNow rolling;
    private final long seed = System.nanoTime();
    private final String team = "T" + Ids.next();
    private final KpiFilter ours = new KpiFilter(null, team, null, null, null);

    @Autowired
    CatalogueTruthTest(IndicatorDesk desk, KpiDesk lists, Telling telling, RollingNow rolling) {
        this.desk = desk;
        this.lists = lists;
        this.telling = telling;
        this.rolling = rolling;
    }

    @Test
    @DisplayName(
            "every count of the catalogue is what one counts by hand, in the open hour, rolled up, and in its list")
    void counts() {
        Chapter chapter = new Chapter(seed, team, 90);
        telling.tell(chapter.telling().toArray());
        ByHand byHand = new ByHand(chapter);
        Set<Measure> measures = EnumSet.range(Measure.NOT_DIRECTED, Measure.FIRST_REASON_OTHER);
        measures.addAll(COUNTED_BY_HAND);
        Map<Measure, Long> expected = new TreeMap<>();
        measures.forEach(measure -> expected.put(measure, byHand.of(measure)));

        assertThat(tiles(measures)).as("seed " + seed).isEqualTo(expected);
        Workday.at(LATER, rolling::roll);
        assertThat(tiles(measures)).as("rolled, seed " + seed).isEqualTo(expected);
        expected.forEach((measure, count) ->
                assertThat(list(measure)).as("%s, seed %s", measure, seed).isEqualTo(count));
        assertThat(expected.values().stream().mapToLong(Long::longValue).sum()).isPositive();
    }

    @Test
    @DisplayName("persons and teams add up to the whole, from the rollup of persons as from the facts")
    void persons() {
        Chapter chapter = new Chapter(seed, team, 30);
        telling.tell(chapter.telling().toArray());
        Set<Measure> some = EnumSet.of(Measure.ELIGIBLE, Measure.DECIDED, Measure.CALLS);

        for (Grain grain : List.of(Grain.TEAM, Grain.CSO, Grain.DAY)) {
            assertThat(total(grain, some)).as("%s, seed %s", grain, seed).isEqualTo(total(Grain.MONTH, some));
        }
        Workday.at(LATER, rolling::roll);
        for (Grain grain : List.of(Grain.TEAM, Grain.CSO, Grain.DAY, Grain.MONTH)) {
            assertThat(total(grain, some)).as("%s, seed %s", grain, seed).containsEntry(Measure.CALLS, 30L);
        }
        assertThat(total(Grain.TL, EnumSet.of(Measure.DECIDED)).get(Measure.DECIDED))
                .isEqualTo((long) chapter.decided.size());
    }

    private Map<Measure, Long> tiles(Set<Measure> measures) {
        return total(Grain.SITE, measures);
    }

    private Map<Measure, Long> total(Grain grain, Set<Measure> measures) {
        KpiAsk ask = new KpiAsk(Set.of(), measures, FROM, TO, grain, ours);
        KpiAnswers answers = asManager(() -> desk.ask(ask, Scope.Sites.all()));
        Map<Measure, Long> ofRows = new TreeMap<>();
        answers.rows()
                .values()
                .forEach(line -> line.counts().forEach((measure, count) -> ofRows.merge(measure, count, Long::sum)));
        Map<Measure, Long> total = new TreeMap<>(answers.total().counts());
        assertThat(ofRows).as("rows of %s, seed %s", grain, seed).isEqualTo(total);
        return total;
    }

    @Test
    @DisplayName("of how many an indicator speaks is how many its list holds, in the open hour and rolled up")
    void lists() {
        Chapter chapter = new Chapter(seed, team, 90);
        telling.tell(chapter.telling().toArray());

        assertThatListsHold();
        Workday.at(LATER, rolling::roll);
        assertThatListsHold();
    }

    private void assertThatListsHold() {
        KpiAsk ask = new KpiAsk(Set.of(Indicator.values()), Set.of(), FROM, TO, Grain.SITE, ours);
        Map<Indicator, KpiAnswer> told =
                asManager(() -> desk.ask(ask, Scope.Sites.all())).total().indicators();
        told.values().stream()
                .filter(answer -> answer.state() != KpiAnswer.State.NO_SOURCE)
                .forEach(answer -> assertThat(list(answer.indicator()))
                        .as("%s, seed %s", answer.indicator(), seed)
                        .isEqualTo(answer.n()));
        assertThat(told.values().stream().mapToLong(KpiAnswer::n).sum()).isPositive();
    }

    private long list(Listed measure) {
        KpiCallsQuestion question = new KpiCallsQuestion(FROM, TO, measure, null, ours, 0, 200);
        KpiCalls calls = asManager(() -> lists.calls(question, Scope.Sites.all()));
        assertThat(calls.items()).as(measure.path()).hasSize((int) calls.total());
        return calls.total();
    }

    private static <T> T asManager(Supplier<T> work) {
        return Workday.at(LATER, () -> Somebody.as(Somebody.manager(), work));
    }
}
