package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Scope;
import id.satupintu.identity.Verdict;
import id.satupintu.policy.RejectReason;
import id.satupintu.privacy.SealedNik;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VerificationCaseTest {

    private static final Instant TEN = Instant.parse("2026-11-20T03:00:00Z");
    private static final HeldNik NIK =
            new HeldNik(new SealedNik("sealed", "k1", "i1", "a1b2"), "0003", Verdict.PASS, "SERIAL_HIGH");

    @Test
    void freshItWaitsForItsTeam() {
        VerificationCase fresh = onLine();

        assertThat(fresh.status(TEN)).isEqualTo(CaseStatus.WAITING);
        assertThat(fresh.waits(TEN)).isTrue();
        assertThat(fresh.inside(new Scope.Own(Staffing.RANI.id()))).isTrue();
        assertThat(fresh.inside(new Scope.Team("JKT-A"))).isTrue();
        assertThat(fresh.inside(new Scope.Team("JAP-A"))).isFalse();
        assertThat(fresh.inside(Scope.Sites.of("JKT"))).isTrue();
        assertThat(fresh.nik().noticed()).hasSize(1);
    }

    @Test
    void withoutAClaimNobodyDecidesOrReleases() {
        VerificationCase fresh = onLine();

        assertThatThrownBy(() -> fresh.decide(Staffing.BAGUS.id(), Decision.approve(1), "MATCH", List::of, TEN))
                .isInstanceOf(VerificationRefused.NotTheHolder.class);
        assertThatThrownBy(() -> fresh.release(Staffing.BAGUS.id(), TEN))
                .isInstanceOf(VerificationRefused.NotTheHolder.class);
        assertThat(fresh.lastHeldBy(Staffing.BAGUS.id())).isFalse();
        assertThat(fresh.letGo(Staffing.BAGUS.id())).isFalse();
    }

    @Test
    void aCorrectionRaisesTheEvidenceVersionOnlyWhenItChangesSomething() {
        VerificationCase fresh = onLine();

        assertThat(fresh.amend(new Amendment(null, "Namira54", null, null, null, null, null)))
                .isTrue();
        assertThat(fresh.amend(new Amendment(null, "Namira54", null, null, null, null, null)))
                .isFalse();
        assertThat(fresh.amend(Amendment.onLine(false))).isFalse();

        assertThat(fresh.declared().version()).isEqualTo(2);
    }

    @Test
    void aNikInANameIsMaskedOnTheWayIn() {
        VerificationCase fresh = onLine();

        fresh.amend(new Amendment(null, "apsari 3174065308900003", null, null, null, null, null));

        assertThat(fresh.declared().evidence().accountName()).isEqualTo("apsari ••••••••••••0003");
    }

    @Test
    void whatIsTooLongNamesItsField() {
        Amendment endless = new Amendment("X".repeat(201), null, null, null, null, null, null);

        assertThatThrownBy(() -> onLine().amend(endless))
                .isInstanceOfSatisfying(
                        VerificationRefused.FieldRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("ktpName"));
    }

    @Test
    @Tag("Q-083")
    void theCallerMayLeaveAndComeBackAndEachIsNewsOnce() {
        VerificationCase fresh = onLine();

        assertThat(fresh.onLine(false, TEN.plusSeconds(5))).isTrue();
        assertThat(fresh.onLine(false, TEN.plusSeconds(6))).isFalse();
        assertThat(fresh.status(TEN.plusSeconds(6))).isEqualTo(CaseStatus.CALLBACK);
        assertThat(fresh.promised(TEN.plusSeconds(7))).isFalse();
        assertThat(fresh.onLine(true, TEN.plusSeconds(8))).isTrue();
        assertThat(fresh.status(TEN.plusSeconds(8))).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void onceWithdrawnNothingMovesItAnyMore() {
        VerificationCase gone = onLine();
        gone.withdraw(TEN);

        assertThat(gone.status(TEN)).isEqualTo(CaseStatus.WITHDRAWN);
        assertThatThrownBy(() -> gone.withdraw(TEN)).isInstanceOf(VerificationRefused.AlreadyDecided.class);
        assertThatThrownBy(() -> gone.amend(Amendment.onLine(true)))
                .isInstanceOf(VerificationRefused.AlreadyDecided.class);
        assertThatThrownBy(() -> gone.ending().relayed(TEN)).isInstanceOf(VerificationRefused.AlreadyDecided.class);
        assertThat(gone.onLine(false, TEN)).isFalse();
        assertThat(gone.promised(TEN)).isFalse();
        assertThat(gone.notYetSlow()).isFalse();
    }

    @Test
    void nothingToReadOutBeforeADecision() {
        assertThatThrownBy(() -> onLine().ending().relayed(TEN)).isInstanceOf(VerificationRefused.NotDecided.class);
    }

    @Test
    @Tag("A-35")
    void onlyAnUnappliedApprovalCanBeFinished() {
        assertThat(onLine().ending().finishedBy(Staffing.BAGUS.id(), Decision.approve(1)))
                .isFalse();
    }

    @Test
    void noRecordPrintsThePerson() {
        HandOver handed = Given.caller().nik("3174065308900003").handOver();
        Amendment change = new Amendment("HANA", "Apsari78", "081234567890", "hana@contoh.id", "Hana", null, true);
        Decision decision = Decision.reject(1, RejectReason.OTHER).withNote("Hana Apsari");

        assertThat(handed + " " + change + " " + decision + " " + decision.observed() + " "
                        + onLine().declared().evidence() + " "
                        + new Draft(Draft.Begun.REJECTION, List.of(), "Hana Apsari", Observed.asReadOut(), true, 1))
                .doesNotContainIgnoringCase("hana")
                .doesNotContainIgnoringCase("apsari")
                .doesNotContain("08123", "317406");
    }

    private static VerificationCase onLine() {
        HandOver handed = Given.caller().handOver();
        Origin origin = Origin.of(Staffing.RANI, handed, "2022-03-01-niaga");
        return new VerificationCase(VerificationId.next(), origin, NIK, handed, new Attempt(1, UUID.randomUUID()), TEN);
    }
}
