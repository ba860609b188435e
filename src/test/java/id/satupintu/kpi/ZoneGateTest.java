package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import id.satupintu.access.Actor;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.kpi.export.Format;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.rollup.RollingNow;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("Days before and after a site changed its clock")
class ZoneGateTest {

    /** Half past midnight in Makassar, still the ninth in Jakarta. */
    private static final Instant CHANGED = Instant.parse("2017-03-09T16:30:00Z");

    private static final LocalDate DAY = LocalDate.parse("2017-03-10");

    private final String site = "Z" + Ids.next().toString().substring(29).toUpperCase(Locale.ROOT);

    @Autowired
    PlaceDesk places;

    @Autowired
    Telling telling;

    @Autowired
    IndicatorDesk desk;

    @Autowired
    KpiDesk lists;

    @Autowired
    ListExportDesk files;

    @Autowired
    RollingNow roll;

    @BeforeEach
    void aSiteByTheClockOfJakarta() {
        keep(SiteZone.WIB, Instant.parse("2017-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2017-03-09, 2017-03-10", "2017-01-01, 2017-12-31", "2016-03-11, 2017-03-11"})
    @DisplayName("are not added up, however wide the range, and the day and the site are told")
    void refused(LocalDate from, LocalDate to) {
        worked("2017-03-09T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);

        assertThatThrownBy(() -> ask(from, to, Grain.MONTH, here()))
                .isInstanceOfSatisfying(KpiRefused.class, refused -> {
                    assertThat(refused).hasMessage("from: zone-changed");
                    assertThat(refused.change()).isNotNull().satisfies(change -> {
                        assertThat(change.site()).isEqualTo(site);
                        assertThat(change.day()).isEqualTo(DAY);
                        assertThat(change.before()).isEqualTo(SiteZone.WIB);
                        assertThat(change.since()).isEqualTo(SiteZone.WITA);
                    });
                });
    }

    @ParameterizedTest
    @CsvSource({"2017-01-01, 2017-03-09", "2017-03-10, 2017-12-31", "2017-03-10, 2017-03-10"})
    @DisplayName("are each answered alone: the day of the change belongs to the new clock")
    void alone(LocalDate from, LocalDate to) {
        worked("2017-03-09T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);

        assertThatCode(() -> ask(from, to, Grain.DAY, here())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "HOUR")
    @DisplayName("are not added up by whatever they are cut, nor listed, nor for all sites together")
    void everywhere(Grain grain) {
        worked("2017-03-09T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);
        LocalDate from = DAY.minusDays(3);

        refused(() -> ask(from, DAY, grain, KpiFilter.NONE));
        refused(() -> lists.report(new KpiQuestion(from, DAY, grain, here()), Scope.Sites.all()));
        refused(() -> lists.calls(list(from, Measure.CALLS), Scope.Sites.all()));
        refused(() ->
                files.begin(list(from, Measure.CALLS), Format.CSV, Locale.ENGLISH, Scope.Sites.all(), stand -> {}));
        refused(() -> lists.everyCall(list(from, Measure.CALLS), Scope.Sites.all(), rows -> rows.count()));
    }

    @Test
    @DisplayName("do not matter to another site, to whoever sees another site only, nor to a team that was not there")
    void elsewhere() {
        worked("2017-03-09T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);
        LocalDate from = DAY.minusDays(3);
        KpiAsk all = new KpiAsk(Set.of(), Set.of(Measure.CALLS), from, DAY, Grain.DAY, KpiFilter.NONE);
        Actor local = Somebody.with(Role.MANAGER, null, "JKT");
        Actor leader = Somebody.leaderOf("JKT-A");

        assertThatCode(() -> ask(from, DAY, Grain.DAY, KpiFilter.NONE.ofSite("JKT")))
                .doesNotThrowAnyException();
        assertThatCode(() -> ask(from, DAY, Grain.DAY, KpiFilter.NONE.ofTeam("JKT-A")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Somebody.as(local, () -> desk.ask(all, local.scope())))
                .doesNotThrowAnyException();
        assertThatCode(() -> Somebody.as(leader, () -> desk.ask(all, leader.scope())))
                .doesNotThrowAnyException();
        refused(() -> ask(from, DAY, Grain.DAY, KpiFilter.NONE.ofTeam(site + "-A")));
    }

    @Test
    @DisplayName("are added up where the old clock counted nothing in the very range: work of years ago is not mixed")
    void longBefore() {
        worked("2017-01-10T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);
        worked("2017-03-11T03:00:00Z", SiteZone.WITA);

        assertThatCode(() -> ask(DAY.minusDays(20), DAY.plusDays(9), Grain.DAY, here()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Somebody.as(
                        Somebody.manager(),
                        () -> lists.calls(list(DAY.minusDays(20), Measure.CALLS), Scope.Sites.all())))
                .doesNotThrowAnyException();
        refused(() -> ask(LocalDate.parse("2017-01-10"), DAY.plusDays(9), Grain.DAY, here()));
    }

    @Test
    @DisplayName("do not matter to a person who works at another site, and need no site to be chosen for that")
    void person() {
        UUID here = Ids.next();
        UUID elsewhere = Ids.next();
        worked("2017-02-01T03:00:00Z", SiteZone.WIB, here);
        telling.tell(ACall.at("2017-02-01T03:00:00Z").cso(elsewhere).told());
        keep(SiteZone.WITA, CHANGED);
        LocalDate from = LocalDate.parse("2017-02-01");

        assertThatCode(() -> ask(from, DAY, Grain.DAY, of(elsewhere))).doesNotThrowAnyException();
        refused(() -> ask(from, DAY, Grain.DAY, of(here)));
        assertThatCode(() -> ask(from.plusDays(1), DAY, Grain.DAY, of(here))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("are told from each other when the hours are rolled up as well as when they are read from facts")
    void rolled() {
        UUID here = Ids.next();
        worked("2017-02-01T03:00:00Z", SiteZone.WIB, here);
        keep(SiteZone.WITA, CHANGED);
        roll.rollSince(LocalDate.parse("2017-01-31"));

        refused(() -> ask(LocalDate.parse("2017-02-01"), DAY, Grain.DAY, of(here)));
        refused(() -> ask(LocalDate.parse("2017-02-01"), DAY, Grain.MONTH, here()));
        assertThatCode(() -> ask(LocalDate.parse("2017-02-02"), DAY, Grain.MONTH, here()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("are added up where the site had no call yet by the old clock: nothing is mixed")
    void setUpWrongly() {
        keep(SiteZone.WITA, CHANGED);
        worked("2017-03-11T03:00:00Z", SiteZone.WITA);

        assertThatCode(() -> ask(DAY.minusDays(9), DAY.plusDays(9), Grain.DAY, here()))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("are added up where the clock was put back before anybody had worked by the other one")
    void putBack() {
        worked("2017-03-09T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);
        keep(SiteZone.WIB, CHANGED.plusSeconds(3 * 86_400));

        assertThatCode(() -> ask(DAY.minusDays(9), DAY.plusDays(9), Grain.DAY, here()))
                .doesNotThrowAnyException();
        refused(() -> ask(DAY.minusDays(9), DAY.plusDays(1), Grain.DAY, here()));
    }

    @Test
    @DisplayName("do not matter to what is owed now, which is looked for in a long range and added up over no days")
    void owed() {
        worked("2017-03-09T03:00:00Z", SiteZone.WIB);
        keep(SiteZone.WITA, CHANGED);

        assertThatCode(() -> Somebody.as(
                        Somebody.manager(),
                        () -> lists.owed(
                                new KpiQuestion(DAY.minusDays(9), DAY, Grain.MONTH, here()), Scope.Sites.all())))
                .doesNotThrowAnyException();
        assertThatCode(() -> Somebody.as(
                        Somebody.manager(), () -> lists.calls(list(DAY.minusDays(9), Measure.OPEN), Scope.Sites.all())))
                .doesNotThrowAnyException();
    }

    private KpiCallsQuestion list(LocalDate from, Measure measure) {
        return new KpiCallsQuestion(from, DAY, measure, null, here(), 0, 50);
    }

    private static KpiFilter of(UUID cso) {
        return new KpiFilter(null, null, null, null, null, cso, null);
    }

    private KpiFilter here() {
        return KpiFilter.NONE.ofSite(site);
    }

    private KpiAnswers ask(LocalDate from, LocalDate to, Grain grain, KpiFilter filter) {
        KpiAsk ask = new KpiAsk(Set.of(), Set.of(Measure.CALLS), from, to, grain, filter);
        return Somebody.as(Somebody.manager(), () -> desk.ask(ask, Scope.Sites.all()));
    }

    private static void refused(Supplier<?> question) {
        assertThatThrownBy(() -> Somebody.as(Somebody.manager(), question)).hasMessage("from: zone-changed");
    }

    private void worked(String at, SiteZone zone, UUID cso) {
        telling.tell(ACall.at(at).site(site, zone).cso(cso).told());
    }

    private void worked(String at, SiteZone zone) {
        telling.tell(ACall.at(at).site(site, zone).told());
    }

    private void keep(SiteZone zone, Instant at) {
        Workday.at(
                at,
                () -> Somebody.as(Somebody.with(Role.ADMIN, null, null), () -> {
                    Long version = places.places(Scope.Sites.of(site)).stream()
                            .findFirst()
                            .map(row -> row.version())
                            .orElse(null);
                    places.save(new SiteRow(site, "Makassar", zone, "SULSELRABAR"), version);
                    return true;
                }));
    }
}
