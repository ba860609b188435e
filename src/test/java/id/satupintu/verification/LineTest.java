package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.DIMAS;
import static id.satupintu.verification.Staffing.MELATI;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Scope;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class LineTest {

    @Autowired
    VerificationDesk desk;

    @Autowired
    ApplicationEvents events;

    @Test
    @Tag("Q-083")
    void aCallerWhoLeavesIsOwedACallbackOnce() {
        CaseView made = handed();

        CaseView gone = amended(made, Amendment.onLine(false));
        doing(RANI, () -> desk.callerGone(made.id(), null));

        assertThat(gone.status()).isEqualTo(CaseStatus.CALLBACK);
        assertThat(gone.onLine()).isFalse();
        assertThat(gone.evidenceVersion()).isEqualTo(1);
        assertThat(events.stream(CallerGone.class)).hasSize(1);
    }

    @Test
    void aCallerWhoComesBackWaitsAsIfNeverGone() {
        CaseView made = handed();
        amended(made, Amendment.onLine(false));

        CaseView back = amended(made, Amendment.onLine(true));

        assertThat(back.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(back.onLine()).isTrue();
        assertThat(back.onLineSince()).isAfterOrEqualTo(made.onLineSince());
    }

    @Test
    void aHeldRequestStaysHeldWhenTheCallerLeaves() {
        CaseView made = handed();
        as(BAGUS, () -> desk.claim(made.id()));

        assertThat(amended(made, Amendment.onLine(false)).status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(as(BAGUS, () -> desk.release(made.id())).status()).isEqualTo(CaseStatus.CALLBACK);
    }

    @Test
    void aRequestThatNeverWasOnTheLineIsNoCallbackUntilOneIsPromised() {
        CaseView made = as(RANI, () -> desk.handOver(Given.caller().offLine().handOver()));

        assertThat(made.status()).isEqualTo(CaseStatus.WAITING);
        doing(RANI, () -> desk.promised(made.id()));
        doing(RANI, () -> desk.promised(made.id()));

        CaseView promised = view(made);
        assertThat(promised.status()).isEqualTo(CaseStatus.CALLBACK);
        assertThat(promised.timeline())
                .extracting(Moment::kind)
                .containsExactly(MomentKind.HANDED_OVER, MomentKind.PROMISED);
    }

    @Test
    void aPromiseDoesNotTakeTheCallerFromTheLine() {
        CaseView made = handed();

        doing(RANI, () -> desk.promised(made.id()));

        assertThat(view(made).status()).isEqualTo(CaseStatus.WAITING);
        assertThat(amended(made, Amendment.onLine(false)).status()).isEqualTo(CaseStatus.CALLBACK);
    }

    @Test
    void aCorrectionKeepsTheClaimAndRaisesTheEvidenceVersion() {
        CaseView made = handed();
        as(BAGUS, () -> desk.claim(made.id()));

        CaseView amended = amended(made, new Amendment(null, "Namira54", null, null, null, null, null));

        assertThat(amended.status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(amended.evidenceVersion()).isEqualTo(2);
        assertThat(amended.checks().name().verdict().name()).isEqualTo("MATCH");
        assertThatThrownBy(() -> as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1))))
                .isInstanceOfSatisfying(
                        VerificationRefused.StaleEvidence.class,
                        stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void aCorrectionThatChangesNothingLeavesTheEvidenceVersion() {
        CaseView made = handed();

        CaseView amended = amended(made, new Amendment(null, "Apsari78", null, null, null, null, null));

        assertThat(amended.evidenceVersion()).isEqualTo(1);
    }

    @Test
    void aCorrectionIsCheckedAndRefusedOnceDecided() {
        CaseView made = handed();
        Amendment bad = new Amendment(null, null, "12", null, null, null, null);

        assertThatThrownBy(() -> amended(made, bad))
                .isInstanceOfSatisfying(
                        VerificationRefused.FieldRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("phone"));
        as(BAGUS, () -> desk.claim(made.id()));
        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
        assertThatThrownBy(() -> amended(made, bad)).isInstanceOf(VerificationRefused.AlreadyDecided.class);
    }

    @Test
    void onlyTheOwnerTheTeamLeadersAndManagersKnowOfIt() {
        CaseView made = handed();

        assertThat(view(made).id()).isEqualTo(made.id());
        assertThat(as(BAGUS, () -> desk.view(made.id(), BAGUS.scope()))).isNotNull();
        assertThat(as(MELATI, () -> desk.view(made.id(), MELATI.scope()))).isNotNull();
        assertThatThrownBy(() -> as(DIMAS, () -> desk.view(made.id(), DIMAS.scope())))
                .isInstanceOf(VerificationRefused.NotFound.class);
        assertThatThrownBy(() -> as(DIMAS, () -> desk.amend(made.id(), Amendment.onLine(false))))
                .isInstanceOf(VerificationRefused.NotFound.class);
        assertThatThrownBy(() -> as(Staffing.FAR_TL, () -> desk.view(made.id(), Staffing.FAR_TL.scope())))
                .isInstanceOf(VerificationRefused.NotFound.class);
    }

    @Test
    void theQueueShowsStatesAskedForAndCountsBeyondItsLimit() {
        CaseView waiting = handed();
        CaseView withdrawn = handed();
        as(RANI, () -> desk.withdraw(withdrawn.id()));
        Scope team = BAGUS.scope();

        QueuePage open = as(BAGUS, () -> desk.queue(Set.of(CaseStatus.WAITING, CaseStatus.CALLBACK), team, 500));
        QueuePage closed = as(BAGUS, () -> desk.queue(Set.of(CaseStatus.WITHDRAWN), team, 1));
        QueuePage claimed = as(MELATI, () -> desk.queue(Set.of(CaseStatus.CLAIMED), Scope.Sites.of("JKT"), 10));

        assertThat(open.items()).extracting(CaseView::id).contains(waiting.id()).doesNotContain(withdrawn.id());
        assertThat(open.items())
                .extracting(CaseView::position)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(closed.items()).hasSize(1);
        assertThat(closed.total()).isPositive();
        assertThat(claimed.items()).allMatch(held -> held.claimedBy() != null);
    }

    @Test
    void mineIsWhatIHandedOverToday() {
        CaseView made = handed();

        assertThat(as(RANI, () -> desk.mine(new Scope.Own(RANI.id()), SiteZone.WIB.dayOf(Workday.now()))))
                .extracting(CaseView::id)
                .contains(made.id());
        assertThat(as(
                        RANI,
                        () -> desk.mine(
                                new Scope.Own(RANI.id()),
                                SiteZone.WIB.dayOf(Workday.now()).minusDays(1))))
                .isEmpty();
    }

    private CaseView amended(CaseView made, Amendment change) {
        return as(RANI, () -> desk.amend(made.id(), change));
    }

    private CaseView view(CaseView made) {
        return as(RANI, () -> desk.view(made.id(), RANI.scope()));
    }

    private CaseView handed() {
        return as(RANI, () -> desk.handOver(Given.caller().handOver()));
    }
}
