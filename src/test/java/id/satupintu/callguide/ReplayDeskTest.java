package id.satupintu.callguide;

import static id.satupintu.callguide.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.callguide.replay.Difference;
import id.satupintu.callguide.replay.ReplayDesk;
import id.satupintu.callguide.replay.ReplayProgress;
import id.satupintu.callguide.replay.ReplayRefused;
import id.satupintu.callguide.replay.ReplayRun;
import id.satupintu.callguide.replay.ReplayTally;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionRow;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.RouteKind;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Real calls, taken and closed through the desk, put before a draft. */
@SpringBootTest
@BothDatabases
@Tag("A-43")
class ReplayDeskTest {

    private static final Actor ADMIN = new Actor(
            new StaffId(UUID.randomUUID()), "admin", "Admin", Role.ADMIN, false, null, null, SiteZone.WIB, false);

    private final People people = People.ofANewTeam();

    @Autowired
    ReplayDesk desk;

    @Autowired
    DraftDesk drafts;

    @Autowired
    CallDesk calls;

    @Autowired
    Centre centre;

    @Test
    @DisplayName("A call that ended goes another way under a draft with a lower limit, and is found behind the number")
    void different() throws Exception {
        CallId call = ended();

        ReplayTally tally = replayed(limited(1_300), people.manager().scope());

        List<Difference> ours = tally.listed().stream()
                .filter(one -> one.call().equals(call.value()))
                .toList();
        assertThat(ours).singleElement().satisfies(one -> {
            assertThat(one.move().before().route()).isEqualTo(RouteKind.PLN_MOBILE);
            assertThat(one.move().after().route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
            assertThat(one.site()).isEqualTo("JKT");
            assertThat(tally.behind(one.move())).contains(one);
        });
    }

    @Test
    @DisplayName("Under an unchanged draft nothing is different; a call that goes on is not counted")
    void same() throws Exception {
        CallId call = ended();
        centre.powerIncrease(people);
        DraftId unchanged = as(ADMIN, () -> drafts.draft());

        ReplayTally tally = replayed(unchanged, people.manager().scope());

        assertThat(tally.different()).isZero();
        assertThat(tally.requests()).isPositive();
        assertThat(call).isNotNull();
    }

    @Test
    @DisplayName("Whoever sees one site only replays the calls of that site")
    void ofASite() throws Exception {
        ended();
        Actor elsewhere = new Actor(
                new StaffId(UUID.randomUUID()), "m", "M", Role.MANAGER, false, null, "SBY", SiteZone.WIB, false);
        DraftId draft = limited(1_300);

        CompletableFuture<ReplayTally> end = new CompletableFuture<>();
        as(elsewhere, () -> desk.start(draft, today(), today(), elsewhere.scope(), now -> atTheEnd(now, end)));

        assertThat(end.get(1, TimeUnit.MINUTES).listed())
                .noneMatch(one -> one.site().equals("JKT"));
        assertThatThrownBy(() -> as(elsewhere, () -> desk.start(draft, today(), today(), Scope.Sites.all(), now -> {})))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("Cancelled, it ends at the next call and says that it is not the whole")
    void cancelled() throws Exception {
        ended();
        DraftId draft = limited(1_300);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<ReplayProgress> end = new CompletableFuture<>();

        ReplayRun run = as(
                people.manager(),
                () -> desk.start(draft, today(), today(), people.manager().scope(), now -> {
                    await(cancelled);
                    if (now.state() != ReplayProgress.State.RUNNING) {
                        end.complete(now);
                    }
                }));
        run.cancel();
        cancelled.countDown();

        assertThat(end.get(1, TimeUnit.MINUTES)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(ReplayProgress.State.CANCELLED);
            assertThat(now.tally().calls()).isZero();
            assertThat(now.total()).isPositive();
        });
    }

    @Test
    @DisplayName("A record without rules, a faulty table and days that make no range are refused")
    void refused() {
        DraftId faulty = changed(rules -> new PolicyRules(
                rules.parameters(), rules.rows().subList(0, rules.rows().size() - 1)));
        DraftId record = as(ADMIN, () -> drafts.all()).stream()
                .filter(row -> "2022-02-23-niaga".equals(row.name()))
                .map(EditionRow::id)
                .findFirst()
                .orElseThrow();

        assertThat(code(faulty, today())).isEqualTo("faulty");
        assertThat(code(record, today())).isEqualTo("no-rules");
        assertThat(code(limited(1_300), today().minusDays(1))).isEqualTo("range");
    }

    @Test
    @DisplayName("A CSO has no replay")
    void cso() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(
                        people.cso(),
                        () -> desk.start(
                                new DraftId(UUID.randomUUID()),
                                today(),
                                today(),
                                people.cso().scope(),
                                now -> {})));
    }

    private String code(DraftId draft, LocalDate to) {
        try {
            as(
                    people.manager(),
                    () -> desk.start(draft, today(), to, people.manager().scope(), now -> {}));
            return "begun";
        } catch (ReplayRefused refused) {
            return refused.code();
        }
    }

    private CallId ended() {
        CallId call = centre.powerIncrease(people).id();
        as(people.cso(), () -> calls.close(call));
        return call;
    }

    private DraftId limited(int va) {
        return changed(rules ->
                rules.with(rules.parameters().limits(va, rules.parameters().psLimitVa())));
    }

    private DraftId changed(UnaryOperator<PolicyRules> change) {
        return as(ADMIN, () -> {
            EditionSheet sheet = drafts.sheet(drafts.draft());
            PolicyRules rules = change.apply(sheet.edition().rules().orElseThrow());
            drafts.save(sheet.row().id(), sheet.row().version(), sheet.edition().ruledBy(rules));
            return sheet.row().id();
        });
    }

    private ReplayTally replayed(DraftId draft, Scope scope) throws Exception {
        CompletableFuture<ReplayTally> end = new CompletableFuture<>();
        as(people.manager(), () -> desk.start(draft, today(), today(), scope, now -> atTheEnd(now, end)));
        return end.get(1, TimeUnit.MINUTES);
    }

    private static void atTheEnd(ReplayProgress now, CompletableFuture<ReplayTally> end) {
        switch (now.state()) {
            case RUNNING -> {}
            case DONE -> end.complete(now.tally());
            case CANCELLED, FAILED -> end.completeExceptionally(new AssertionError(now.state()));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static LocalDate today() {
        return SiteZone.WIB.dayOf(Workday.now());
    }
}
