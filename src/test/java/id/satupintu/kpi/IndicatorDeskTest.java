package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.AVerification;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("The indicators")
class IndicatorDeskTest {

    private static final Instant NOW = Instant.parse("2026-08-20T05:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-08-20");

    private final String site = "I" + Ids.next().toString().substring(24);
    private final KpiFilter here = KpiFilter.NONE.ofSite(site);

    @Autowired
    Telling telling;

    @Autowired
    IndicatorDesk desk;

    @Autowired
    KpiDesk lists;

    @Autowired
    JdbcClient sql;

    @Test
    @DisplayName("of the same weekday are told for eight weeks back, the latest first, hour by hour")
    void weekdays() {
        for (int weeks : new int[] {1, 1, 3, 9}) {
            tell(NOW.minus(Duration.ofDays(7L * weeks)));
        }
        KpiAsk ask = new KpiAsk(Set.of(), Set.of(Measure.CALLS), DAY, DAY, Grain.HOUR, here);

        List<KpiAnswers> before = asManager(() -> desk.weekdaysBefore(ask, DAY, Scope.Sites.all()));

        assertThat(before.stream().map(past -> past.total().counts().get(Measure.CALLS)))
                .containsExactly(2L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(before.getFirst().rows()).containsOnlyKeys("2026-08-13T12");
    }

    @Test
    @DisplayName("of this moment are told for each site, and what waits has its list")
    void floor() {
        AVerification waiting = tell(NOW.minusSeconds(90)).verification();
        telling.tell(waiting.handedOver());
        String elsewhere = site + "X";

        Map<String, StandingNow> floor =
                asManager(() -> desk.nowAt(List.of(site, elsewhere), KpiFilter.NONE, Scope.Sites.all()));

        assertThat(floor.keySet()).containsExactly(site, elsewhere);
        assertThat(floor.get(site).waiting()).isEqualTo(1);
        assertThat(floor.get(elsewhere).waiting()).isZero();
        KpiCallsQuestion list = new KpiCallsQuestion(DAY.minusDays(3), DAY, Measure.WAITING, null, here, 0, 50);
        assertThat(asManager(() -> lists.calls(list, Scope.Sites.all())).items())
                .extracting(KpiItem::id)
                .containsExactly(waiting.id());
        telling.tell(waiting.told());
        assertThat(asManager(() -> lists.calls(list, Scope.Sites.all())).total())
                .isZero();
    }

    @Test
    @DisplayName("take two requests of one kind in one call as one contact, and only another call as calling again")
    void sameCallTwice() {
        String person = "person-" + Ids.next();
        Instant first = NOW.minus(Duration.ofDays(2));
        ACall call = ACall.at(first).site(site, SiteZone.WIB);
        telling.tell(
                call.told(),
                call.request().person(person).told(),
                call.request().person(person).told());

        assertThat(contacts(DAY.minusDays(2)))
                .isEqualTo(Map.of(
                        Measure.FIRST_CONTACTS, 2L, Measure.RESOLVED, 2L, Measure.REPEATED, 0L, Measure.NIAGA, 2L));

        ACall again = ACall.at(NOW.minusSeconds(60)).site(site, SiteZone.WIB);
        telling.tell(again.told(), again.request().person(person).told());

        assertThat(contacts(DAY.minusDays(2)))
                .isEqualTo(Map.of(
                        Measure.FIRST_CONTACTS, 2L, Measure.RESOLVED, 0L, Measure.REPEATED, 1L, Measure.NIAGA, 3L));
    }

    private Map<Measure, Long> contacts(LocalDate from) {
        Set<Measure> told = Set.of(Measure.FIRST_CONTACTS, Measure.RESOLVED, Measure.REPEATED, Measure.NIAGA);
        KpiAsk ask = new KpiAsk(Set.of(), told, from, DAY, Grain.DAY, here);
        return asManager(() -> desk.ask(ask, Scope.Sites.all())).total().counts();
    }

    @Test
    @DisplayName("of one TL are those on which this TL decided, counted from persons' rollup as from facts")
    void ofOneTl() {
        UUID bagus = UUID.randomUUID();
        SeenFigures.by(sql, bagus);
        telling.tell(
                tell(NOW).verification().by(bagus).told(),
                tell(NOW).verification().by(UUID.randomUUID()).told());
        KpiFilter his = here.of(Grain.TL, bagus.toString());
        KpiAsk ask = new KpiAsk(Set.of(), Set.of(Measure.DECIDED), DAY, DAY, Grain.DAY, his);

        assertThat(asManager(() -> desk.ask(ask, Scope.Sites.all())).total().counts())
                .containsEntry(Measure.DECIDED, 1L);
        KpiCallsQuestion list = new KpiCallsQuestion(DAY, DAY, Measure.DECIDED, null, his, 0, 50);
        assertThat(asManager(() -> lists.calls(list, Scope.Sites.all())).items())
                .extracting(KpiItem::tl)
                .containsExactly(bagus);
    }

    @Test
    @DisplayName("of one TL are that TL's first: others see them once the TL has looked")
    void ownFirst() {
        Actor bagus = Somebody.with(Role.TL, "JKT-A", site);
        UUID his = bagus.id().value();
        telling.tell(tell(NOW).verification().by(his).told());
        KpiAsk byTl = new KpiAsk(Set.of(), Set.of(Measure.DECIDED), DAY, DAY, Grain.TL, here);
        KpiAsk ofHim = new KpiAsk(Set.of(), Set.of(Measure.DECIDED), DAY, DAY, Grain.DAY, here.of(Grain.TL, "" + his));
        KpiCallsQuestion list = new KpiCallsQuestion(DAY, DAY, Measure.DECIDED, null, ofHim.filter(), 0, 50);

        assertThat(asManager(() -> desk.ask(byTl, Scope.Sites.all())).rows()).isEmpty();
        assertThat(asManager(() -> desk.ask(byTl, Scope.Sites.all())).total().counts())
                .as("the total stays")
                .containsEntry(Measure.DECIDED, 1L);
        assertOwnFirst(() -> desk.ask(ofHim, Scope.Sites.all()));
        assertOwnFirst(() -> lists.calls(list, Scope.Sites.all()));

        SeenFigures.by(sql, his);

        assertThat(asManager(() -> desk.ask(byTl, Scope.Sites.all())).rows()).containsOnlyKeys("" + his);
        assertThat(asManager(() -> lists.calls(list, Scope.Sites.all())).total())
                .isEqualTo(1);
    }

    private void assertOwnFirst(Supplier<?> question) {
        assertThatExceptionOfType(KpiRefused.class)
                .isThrownBy(() -> asManager(question))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("own-first"));
    }

    @Test
    @DisplayName("that no rollup keeps are read from facts of 92 days at most, and say so")
    void facts() {
        Set<Indicator> waits = Set.of(Indicator.WAIT_P90);
        KpiFilter unit = new KpiFilter(site, null, "BALI", null, null);
        KpiAsk both = new KpiAsk(waits, Set.of(), DAY.minusDays(90), DAY, Grain.DAY, unit);
        KpiAsk wide = new KpiAsk(waits, Set.of(), DAY.minusDays(92), DAY, Grain.DAY, unit);

        assertThat(asManager(() -> desk.ask(both, Scope.Sites.all())).fromFacts())
                .isTrue();
        assertThatExceptionOfType(KpiRefused.class)
                .isThrownBy(() -> asManager(() -> desk.ask(wide, Scope.Sites.all())));
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUTE", "CHOICE"})
    @DisplayName(
            "by route and by guided or alone are read from the rollups, list and row alike; within a unit from facts of 92 days")
    void byRoute(Grain grain) {
        ACall guided = ACall.at(NOW).site(site, SiteZone.WIB);
        ACall escalated = ACall.at(NOW).site(site, SiteZone.WIB);
        telling.tell(guided.told(), guided.request().download("NOW", "YES").told());
        telling.tell(escalated.told(), escalated.request().exception("VVIP").told());
        KpiAsk ask = new KpiAsk(Set.of(), Set.of(Measure.CALLS, Measure.OPEN), DAY.minusDays(91), DAY, grain, here);

        KpiAnswers answers = asManager(() -> desk.ask(ask, Scope.Sites.all()));

        assertThat(answers.fromFacts()).isFalse();
        String key = grain == Grain.ROUTE ? "PLN_MOBILE" : "NOW";
        assertThat(answers.rows()).containsOnlyKeys(key, grain == Grain.ROUTE ? "APKT_SIMONE" : "NONE");
        assertThat(answers.rows().get(key).counts()).containsEntry(Measure.CALLS, 1L);
        KpiCallsQuestion list = new KpiCallsQuestion(DAY, DAY, Measure.CALLS, null, here.of(grain, key), 0, 50);
        assertThat(asManager(() -> lists.calls(list, Scope.Sites.all())).items())
                .extracting(KpiItem::id)
                .containsExactly(guided.id());
        KpiAsk within = new KpiAsk(ask.indicators(), ask.measures(), ask.from(), DAY, grain, here.ofUnit("JAYA"));
        assertThat(asManager(() -> desk.ask(within, Scope.Sites.all())).fromFacts())
                .isTrue();
        KpiAsk wide = within.over(DAY.minusDays(92), DAY);
        assertThatExceptionOfType(KpiRefused.class)
                .isThrownBy(() -> asManager(() -> desk.ask(wide, Scope.Sites.all())));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUR")
    @DisplayName("by anything but hours are read from the rollups, times too, however long the range is")
    void rolled(Grain grain) {
        KpiAsk ask = new KpiAsk(Set.of(Indicator.WAIT_P90), Set.of(), DAY.minusDays(400), DAY, grain, KpiFilter.NONE);

        assertThat(asManager(() -> desk.ask(ask, Scope.Sites.all())).fromFacts())
                .isFalse();
    }

    @Test
    void areNotForThoseWhoTakeCalls() {
        Actor cso = Somebody.with(Role.CSO, "JKT-A", "JKT");
        KpiAsk ask = KpiAsk.all(DAY, DAY);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Somebody.as(cso, () -> desk.weekdaysBefore(ask, DAY, cso.scope())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Somebody.as(cso, () -> desk.nowAt(List.of(site), here, cso.scope())));
    }

    private ARequest tell(Instant at) {
        ACall call = ACall.at(at).site(site, SiteZone.WIB);
        var request = call.request();
        telling.tell(call.told(), request.told());
        return request;
    }

    private static <T> T asManager(Supplier<T> work) {
        return Workday.at(NOW, () -> Somebody.as(Somebody.manager(), work));
    }
}
