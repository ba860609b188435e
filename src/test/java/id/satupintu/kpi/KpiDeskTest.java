package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("Given events, then numbers:")
class KpiDeskTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Instant TEN = Instant.parse("2026-11-22T03:10:00Z");
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final KpiDesk desk;
    private final Telling telling;
    private final String site = "S" + Ids.next().toString().substring(24);

    @Autowired
    KpiDeskTest(KpiDesk desk, Telling telling) {
        this.desk = desk;
        this.telling = telling;
    }

    @Test
    @Tag("A-17")
    @DisplayName(
            "a refusal stays below the line of the redirection rate, exceptions and register cases only of the wide one")
    void redirection() {
        for (int i = 0; i < 18; i++) {
            given(ARequest::told);
        }
        given(request -> request.declined().told());
        given(request -> request.declined().told());
        given(request -> request.exception("VVIP").told());
        given(request -> request.registered("PS_NON_CUSTOMER").told());
        given(request -> request.outsidePolicy().told());
        given(request -> request.nonNiaga().told());

        KpiRow total = report(Grain.DAY).total();

        assertThat(total.calls()).isEqualTo(24);
        assertThat(total.niaga()).isEqualTo(23);
        assertThat(total.eligible()).isEqualTo(20);
        assertThat(total.directed()).isEqualTo(18);
        assertThat(total.declined()).isEqualTo(2);
        assertThat(total.redirectionRate()).isEqualTo(0.9);
        assertThat(total.wide()).isEqualTo(23);
        assertThat(total.redirectionRateWide()).isEqualTo(18 / 23.0);
        assertThat(total.exceptions()).containsEntry("VVIP", 1L).containsEntry("NO_PHONE", 0L);
        assertThat(total.ccRegister()).containsEntry("PS_NON_CUSTOMER", 1L);
        assertThat(total.outsidePolicy()).isEqualTo(1);
    }

    @Test
    void noRateUnderTwenty() {
        for (int i = 0; i < 19; i++) {
            given(ARequest::told);
        }
        assertThat(report(Grain.DAY).total().redirectionRate()).isNull();
        given(ARequest::told);
        assertThat(report(Grain.DAY).total().redirectionRate()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("the download funnel keeps unknown apart from no, and who had the app already on a line of its own")
    void funnel() {
        given(request -> request.hadApp().verified().submitted().told());
        given(request -> request.download("NOW", "YES").submitted().told());
        given(request -> request.download("NOW", "NO").told());
        given(request -> request.download("ALONE", "UNKNOWN").told());
        given(request -> request.download("DECLINED", null).told());
        given(request -> request.transaction("PB").hadApp().verified().told());

        assertThat(report(Grain.DAY).total().downloads())
                .isEqualTo(new KpiRow.Downloads(6, 2, 4, 2, 1, 1, 1, 1, 1, 1, 2));
    }

    @Test
    @DisplayName("turnaround is the nearest rank over decided attempts; a request without a call counts nowhere else")
    void turnaround() {
        for (int seconds : new int[] {10, 20, 30, 40, 50, 60, 70, 80, 90}) {
            AVerification verification =
                    call().request().verification().outsideAnyCall().took(Duration.ofSeconds(seconds));
            telling.tell(
                    verification.outcome(seconds > 60 ? "REJECTED" : "APPROVED").told());
        }
        KpiRow total = report(Grain.DAY).total();

        assertThat(total.verifications()).isEqualTo(new KpiRow.Verifications(9, 6, 50.0, 90.0, 50.0, 90.0, 0, null));
        assertThat(total.calls()).isZero();
        assertThat(total.niaga()).isZero();
    }

    @Test
    @DisplayName("p90 is told as a lower bound too, with those that wait, in the row of their day and in the total")
    void stillWaiting() {
        telling.tell(call().request()
                .verification()
                .outsideAnyCall()
                .took(Duration.ofSeconds(10))
                .told());
        AVerification open = call().request().verification().outsideAnyCall();
        telling.tell(open.handedOver());

        KpiReport report = report(Grain.DAY);

        assertThat(report.total().verifications().waiting()).isEqualTo(1);
        assertThat(report.total().verifications().p90Seconds()).isEqualTo(10.0);
        assertThat(report.total().verifications().p90AtLeastSeconds()).isGreaterThan(10.0);
        assertThat(report.rows())
                .extracting(row -> row.verifications().p90AtLeastSeconds())
                .containsExactly(report.total().verifications().p90AtLeastSeconds());

        telling.tell(open.told());
        assertThat(report(Grain.DAY).total().verifications().p90AtLeastSeconds())
                .isNull();
    }

    @Test
    @Tag("A-36")
    @DisplayName("by transaction a call with two requests stands in two rows and counts once in the total")
    void twoRequests() {
        ACall call = call();
        telling.tell(call.told(), call.request().told());
        telling.tell(call.request().transaction("PB").exception("NO_PHONE").told());
        given(request -> request.nonNiaga().told());

        KpiReport byTransaction = report(Grain.TRANSACTION);
        KpiReport byException = report(Grain.EXCEPTION);

        assertThat(byTransaction.rows()).extracting(KpiRow::key).containsExactly("NON_NIAGA", "PB", "PD");
        assertThat(byTransaction.rows()).extracting(KpiRow::calls).containsExactly(1L, 1L, 1L);
        assertThat(byTransaction.total().calls()).isEqualTo(2);
        assertThat(byException.rows()).extracting(KpiRow::key).containsExactly("NONE", "NON_NIAGA", "NO_PHONE");
        assertThat(byException.rows()).extracting(KpiRow::eligible).containsExactly(1L, 0L, 0L);
    }

    @Test
    @Tag("A-36")
    @DisplayName("where one transaction is asked for, a call stands in no row of what held for another request of it")
    void rowsOfWhatWasAsked() {
        ACall call = call();
        telling.tell(call.told(), call.request().told());
        telling.tell(call.request().transaction("PB").exception("NO_PHONE").told());
        KpiFilter increases = KpiFilter.NONE.ofSite(site).ofTransaction("PD");
        KpiFilter without = KpiFilter.NONE.ofSite(site).of(Grain.EXCEPTION, "NO_PHONE");

        for (KpiReport report : List.of(ask(increases, Grain.EXCEPTION), ask(increases, Grain.TRANSACTION))) {
            assertThat(report.rows()).extracting(KpiRow::key).hasSize(1).doesNotContain("NO_PHONE", "PB");
            assertThat(report.total().calls()).isEqualTo(1);
        }
        assertThat(ask(without, Grain.TRANSACTION).rows())
                .extracting(KpiRow::key)
                .containsExactly("PB");
    }

    @Test
    @DisplayName("a call belongs to its own site's day and hour, in three zones")
    void edges() {
        Instant edge = Instant.parse("2026-11-21T16:30:00Z");
        String west = site + "W";
        telling.tell(
                ACall.at(edge).site(west, SiteZone.WIB).told(),
                ACall.at(edge).site(site + "M", SiteZone.WITA).told(),
                ACall.at(edge).site(site + "E", SiteZone.WIT).told());

        assertThat(keys(west, Grain.HOUR)).containsExactly("2026-11-21T23");
        assertThat(keys(site + "M", Grain.HOUR)).containsExactly("2026-11-22T00");
        assertThat(keys(site + "E", Grain.HOUR)).containsExactly("2026-11-22T01");
        assertThat(keys(site + "E", Grain.MONTH)).containsExactly("2026-11");
        assertThat(ask(KpiFilter.NONE.ofSite(west), Grain.DAY).zone()).isEqualTo("WIB");
        assertThat(ask(KpiFilter.NONE, Grain.SITE).zone()).isEqualTo("site-local");
    }

    @Test
    @Tag("A-26")
    @DisplayName(
            "a callback is due on the day it was promised for, overdue once that moment has passed, gone when closed")
    void callbacks() {
        AVerification later = call().request().verification();
        AVerification missed = call().request().verification();
        AVerification kept = call().request().verification();
        telling.tell(later.promisedFor(NOON.plusSeconds(60)), missed.promisedFor(NOON.minusSeconds(60)));
        telling.tell(kept.promisedFor(NOON.minusSeconds(60)), kept.closed("REACHED"));

        assertThat(report(Grain.DAY).total().callbacks()).isEqualTo(new KpiRow.Callbacks(2, 1, 2));
    }

    @Test
    void droppedCallsInWhichNothingCameToAnEndAreLeftOut() {
        ACall call = call().dropped(true);
        telling.tell(call.request().unfinished().told(), call.told());

        assertThat(report(Grain.DAY).rows()).isEmpty();
    }

    @Test
    @DisplayName("the list behind a number holds exactly that many, newest first, page by page")
    void list() {
        for (int i = 0; i < 5; i++) {
            given(ARequest::told);
        }
        KpiFilter here = KpiFilter.NONE.ofSite(site);
        KpiCalls second = Workday.at(
                NOON,
                () -> asManager(desk -> desk.calls(
                        new KpiCallsQuestion(DAY, DAY, Measure.ELIGIBLE, "2026-11-22T10", here, 1, 3), all())));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).hasSize(2).allMatch(item -> item.kind().equals("REQUEST"));
    }

    @Test
    void aTeamLeaderSeesTheOwnTeamOnly() {
        telling.tell(call().team(site + "-A").told(), call().team(site + "-B").told());
        Actor leader = Somebody.leaderOf(site + "-A");
        KpiQuestion question = KpiQuestion.of(DAY, DAY, Grain.DAY);

        KpiReport own = Workday.at(NOON, () -> Somebody.as(leader, () -> desk.report(question, leader.scope())));

        assertThat(own.total().calls()).isEqualTo(1);
        assertThatThrownBy(() -> Somebody.as(leader, () -> desk.report(question, all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyElseIsAnswered() {
        Actor cso = Somebody.with(Role.CSO, "JKT-A", "JKT");
        assertThatThrownBy(() -> Somebody.as(cso, () -> desk.report(KpiQuestion.of(DAY, DAY, Grain.DAY), cso.scope())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Scope all() {
        return Scope.Sites.all();
    }

    private ACall call() {
        return ACall.at(TEN).site(site, SiteZone.WIB);
    }

    private void given(Function<ARequest, Object> told) {
        ACall call = call();
        telling.tell(call.told(), told.apply(call.request()));
    }

    private java.util.List<String> keys(String at, Grain grain) {
        return ask(KpiFilter.NONE.ofSite(at), grain).rows().stream()
                .map(KpiRow::key)
                .toList();
    }

    private KpiReport report(Grain grain) {
        return ask(KpiFilter.NONE.ofSite(site), grain);
    }

    private KpiReport ask(KpiFilter filter, Grain grain) {
        KpiQuestion question = new KpiQuestion(DAY.minusDays(1), DAY, grain, filter);
        return Workday.at(NOON, () -> asManager(figures -> figures.report(question, all())));
    }

    private <T> T asManager(Function<KpiDesk, T> ask) {
        return Somebody.as(Somebody.manager(), () -> ask.apply(desk));
    }
}
