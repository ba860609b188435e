package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.SignedOut;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class ClaimTest {

    private static final Duration OVER = Duration.ofSeconds(46);

    @Autowired
    VerificationDesk desk;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aClaimNamesItsHolderAndItsEnd() {
        CaseView made = handed();

        CaseView claimed = as(Staffing.BAGUS, () -> desk.claim(made.id()));

        assertThat(claimed.status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(claimed.claimedBy()).isEqualTo(new Person(Staffing.BAGUS.id(), "Bagus"));
        assertThat(claimed.leaseUntil()).isAfter(Workday.now());
        assertThat(claimed.position()).isNull();
        assertThat(claimed.version()).isGreaterThan(made.version());
    }

    @Test
    void theOtherLearnsWhoHoldsIt() {
        CaseView made = claimedByBagus();

        assertThatThrownBy(() -> as(Staffing.SARI, () -> desk.claim(made.id())))
                .isInstanceOfSatisfying(
                        VerificationRefused.ClaimedByOther.class,
                        refused -> assertThat(refused.holder()).isEqualTo("Bagus"));
    }

    @Test
    void onesOwnClaimAgainRenewsWithoutANewLineInTheTimeline() {
        CaseView made = claimedByBagus();
        Instant later = Workday.now().plusSeconds(30);

        CaseView again = as(Staffing.BAGUS, () -> Workday.at(later, () -> desk.claim(made.id())));

        assertThat(again.leaseUntil()).isEqualTo(later.plusSeconds(45));
        assertThat(again.timeline())
                .extracting(Moment::kind)
                .containsExactly(MomentKind.HANDED_OVER, MomentKind.CLAIMED);
    }

    @Test
    void aLapsedLeaseMeansWaitingAgainAndAnyoneMayTakeIt() {
        CaseView made = claimedByBagus();
        Instant later = Workday.now().plus(OVER);

        Workday.at(later, () -> {
            CaseView seen = as(Staffing.SARI, () -> desk.view(made.id(), Staffing.SARI.scope()));
            assertThat(seen.status()).isEqualTo(CaseStatus.WAITING);
            assertThat(seen.claimedBy()).isNull();
            assertThatThrownBy(() -> as(Staffing.BAGUS, () -> desk.decide(made.id(), Decision.approve(1))))
                    .isInstanceOf(VerificationRefused.NotTheHolder.class);
            assertThat(as(Staffing.SARI, () -> desk.claim(made.id()))
                            .claimedBy()
                            .name())
                    .isEqualTo("Sari");
        });
    }

    @Test
    void aSignOfLifeProlongsRevivesWhatNobodyTookAndFailsOnceTaken() {
        CaseView made = claimedByBagus();
        Instant later = Workday.now().plus(OVER);

        assertThat(as(Staffing.BAGUS, () -> desk.renew(made.id()))).isTrue();
        assertThat(as(Staffing.SARI, () -> desk.renew(made.id()))).isFalse();
        assertThat(as(Staffing.BAGUS, () -> Workday.at(later, () -> desk.renew(made.id()))))
                .isTrue();
        Instant latest = later.plus(OVER);
        as(Staffing.SARI, () -> Workday.at(latest, () -> desk.claim(made.id())));
        assertThat(as(Staffing.BAGUS, () -> Workday.at(latest, () -> desk.renew(made.id()))))
                .isFalse();
    }

    @Test
    void aReleasedRequestWaitsAtItsOldPlace() {
        CaseView made = claimedByBagus();

        CaseView released = as(Staffing.BAGUS, () -> desk.release(made.id()));

        assertThat(released.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(released.handedAt()).isEqualTo(made.handedAt());
        assertThatThrownBy(() -> as(Staffing.BAGUS, () -> desk.release(made.id())))
                .isInstanceOf(VerificationRefused.NotTheHolder.class);
    }

    @Test
    void whoSignsOutGivesBackAtOnce() {
        CaseView made = claimedByBagus();

        events.publishEvent(new SignedOut(Staffing.BAGUS.id().value(), Workday.now()));

        assertThat(as(Staffing.SARI, () -> desk.view(made.id(), Staffing.SARI.scope()))
                        .status())
                .isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void nextServesTheLineFirstThenCallbacksThenTheRest() {
        Actor cso = Staffing.of(Role.CSO, "NXT-A");
        Actor tl = Staffing.of(Role.TL, "NXT-A");
        CaseView rest = as(cso, () -> desk.handOver(Given.caller().offLine().handOver()));
        CaseView gone = as(cso, () -> desk.handOver(Given.caller().handOver()));
        CaseView first = as(cso, () -> desk.handOver(Given.caller().handOver()));
        CaseView second = as(cso, () -> desk.handOver(Given.caller().handOver()));
        doing(cso, () -> desk.callerGone(gone.id(), null));
        awaitPromise(gone.id());

        assertThat(as(cso, () -> desk.view(rest.id(), cso.scope())).position()).isEqualTo(4);
        assertThat(served(tl)).isEqualTo(first.id());
        assertThat(served(tl)).isEqualTo(second.id());
        assertThat(served(tl)).isEqualTo(gone.id());
        assertThat(served(tl)).isEqualTo(rest.id());
        assertThat(as(tl, desk::claimNext)).isEmpty();
    }

    /** While the callback is being written down the row is locked, and `next` rightly steps over it. */
    private void awaitPromise(VerificationId gone) {
        await().until(() -> jdbc.sql("select count(*) from callback where verification_id = :id")
                        .param("id", gone.value())
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    void anotherTeamsRequestDoesNotExist() {
        CaseView made = handed();

        assertThatThrownBy(() -> as(Staffing.FAR_TL, () -> desk.claim(made.id())))
                .isInstanceOf(VerificationRefused.NotFound.class);
        assertThat(as(Staffing.FAR_TL, desk::claimNext)).isEmpty();
    }

    @Test
    void simulatedTeamLeadersTouchSimulatedRequestsOnlyAndLeaveThemToPersonsFirst() {
        CaseView real = handed();
        CaseView simulated =
                as(Staffing.SIM_CSO, () -> desk.handOver(Given.caller().handOver()));
        Duration left = Duration.ofSeconds(20);
        Instant later = Workday.now().plusSeconds(21);

        assertThatThrownBy(() -> as(Staffing.SIM_TL, () -> desk.claim(real.id())))
                .isInstanceOf(VerificationRefused.NotFound.class);
        assertThat(as(Staffing.SIM_TL, () -> desk.claimNextSimulated(left))).isEmpty();
        Optional<CaseView> taken = as(Staffing.SIM_TL, () -> Workday.at(later, () -> desk.claimNextSimulated(left)));
        assertThat(taken).map(CaseView::id).contains(simulated.id());
        doing(Staffing.SIM_TL, () -> Workday.at(later, () -> desk.decide(simulated.id(), Decision.approve(1))));
    }

    private VerificationId served(Actor tl) {
        return as(tl, desk::claimNext).orElseThrow().id();
    }

    private CaseView claimedByBagus() {
        CaseView made = handed();
        return as(Staffing.BAGUS, () -> desk.claim(made.id()));
    }

    private CaseView handed() {
        return as(Staffing.RANI, () -> desk.handOver(Given.caller().handOver()));
    }
}
