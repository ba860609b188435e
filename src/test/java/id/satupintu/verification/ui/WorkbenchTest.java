package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.identity.NameVerdict;
import id.satupintu.identity.NikCheck;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Draft;
import id.satupintu.verification.Observed;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.PhotosSeen;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    @Test
    void whoseItIsFollowsTheClaimAndTheDebt() {
        assertThat(bench(Views.mine()).mine(Views.ME)).isTrue();
        assertThat(bench(Views.mine().heldBy(Views.OTHER)).mine(Views.ME)).isFalse();
        assertThat(bench(Views.mine().free()).mine(Views.ME)).isFalse();
        assertThat(bench(Views.mine().owed()).owedBy(Views.ME)).isTrue();
        assertThat(bench(Views.mine().owed()).owedBy(Views.OTHER)).isFalse();
    }

    @Test
    @Tag("Q-081")
    void untouchedItAmountsToTheDecisionOfOneKey() {
        Workbench bench = bench(Views.mine());

        assertThat(bench.approvalNeedsNote()).isFalse();
        assertThat(bench.decision()).isEqualTo(Decision.approve(1));
    }

    @Test
    @Tag("A-29")
    void theAdviceIsOnTheNameThatWasTyped() {
        Workbench bench = bench(Views.mine().account("Sagita98"));
        assertThat(bench.nameFinding().verdict()).isEqualTo(NameVerdict.NO_MATCH);
        assertThat(bench.approvalNeedsNote()).isTrue();

        bench.seen("Apsari78", null, null, null);

        assertThat(bench.nameFinding().verdict()).isEqualTo(NameVerdict.MATCH);
        assertThat(bench.approvalNeedsNote()).isFalse();
    }

    @Test
    void aDifferenceOrABadPhotoNeedsWordsBeforeAnApproval() {
        Workbench phone = bench(Views.mine());
        phone.seen(null, "081399990000", null, null);
        Workbench photo = bench(Views.mine());
        photo.photos(false, true);

        assertThat(phone.approvalNeedsNote()).isTrue();
        assertThat(photo.approvalNeedsNote()).isTrue();
        photo.note("sudah dicek ulang");
        assertThat(photo.approvalNeedsNote()).isFalse();
    }

    @Test
    @Tag("A-28")
    void howThePhotosWereSeenIsSaidAsItWas() {
        Workbench untouched = bench(Views.mine());
        Workbench marked = bench(Views.mine());
        marked.photos(false, true);
        marked.photos(true, true);
        Workbench refused = bench(Views.mine());
        refused.reject(Set.of(RejectReason.PHONE));

        assertThat(untouched.decision().observed().photos()).isEqualTo(PhotosSeen.WITH_DECISION);
        assertThat(marked.decision().observed().photos()).isEqualTo(PhotosSeen.MARKED);
        assertThat(refused.decision().observed().photos()).isEqualTo(PhotosSeen.UNSAID);
        refused.toggle(RejectReason.SELFIE);
        assertThat(refused.decision().observed().selfie()).isFalse();
        assertThat(refused.decision().observed().photos()).isEqualTo(PhotosSeen.MARKED);
    }

    @Test
    void anotherBirthDateOnTheKtpNeedsWordsOrIsAReason() {
        Workbench bench = bench(Views.mine());
        LocalDate today = LocalDate.parse("2026-11-26");

        bench.decoded(NikCheck.of("3174065308900003", LocalDate.parse("1990-08-13"), null, today));
        assertThat(bench.approvalNeedsNote()).isFalse();

        bench.decoded(NikCheck.of("3174065308900003", LocalDate.parse("1990-08-03"), null, today));
        assertThat(bench.approvalNeedsNote()).isTrue();
        assertThat(Findings.of(bench).reasons()).containsExactly(RejectReason.NIK_DATE);
    }

    @Test
    void anApprovalThatWasBeingExplainedIsStillBeingExplainedAfterAReload() {
        Workbench bench = bench(Views.mine().account("Sagita98"));
        bench.beginNote();
        bench.note("nama pangg");

        Workbench again = new Workbench(Views.mine().view(), bench.draft());

        assertThat(again.mode()).isEqualTo(Workbench.Mode.NOTING);
        assertThat(again.noteNeeded()).isTrue();
        assertThat(again.note()).isEqualTo("nama pangg");
    }

    @Test
    @Tag("Q-082")
    void rejectingBeginsWithWhatWasFoundAndTakesMore() {
        Workbench bench = bench(Views.mine().account("Sagita98"));
        bench.photos(true, false);

        bench.reject(Findings.of(bench).reasons());
        bench.toggle(RejectReason.EMAIL);
        bench.toggle(RejectReason.NAME);

        assertThat(bench.decision().outcome()).isEqualTo(Outcome.REJECT);
        assertThat(bench.decision().reasons()).containsExactly(RejectReason.SELFIE, RejectReason.EMAIL);
    }

    @Test
    @Tag("Q-082")
    void theKeyOfAReasonThatWasFoundConfirmsItAndTakesItBackOnlyTheSecondTime() {
        Workbench bench = bench(Views.mine().account("Sagita98"));
        bench.reject(Findings.of(bench).reasons());

        bench.press(RejectReason.NAME);
        bench.press(RejectReason.EMAIL);
        assertThat(bench.reasons()).containsExactly(RejectReason.NAME, RejectReason.EMAIL);

        bench.press(RejectReason.NAME);
        bench.press(RejectReason.EMAIL);
        assertThat(bench.reasons()).isEmpty();
    }

    @Test
    void aNoteIsAskedForWhereTheContractAsksForOne() {
        Workbench bench = bench(Views.mine());
        bench.reject(Findings.of(bench).reasons());
        assertThat(bench.noteNeeded()).isFalse();

        bench.toggle(RejectReason.NIK_DATE);
        assertThat(bench.noteNeeded()).isTrue();
        bench.toggle(RejectReason.NIK_DATE);
        bench.toggle(RejectReason.NAME);
        assertThat(bench.noteNeeded()).isTrue();
    }

    @Test
    void goingBackForgetsReasonsAndNote() {
        Workbench bench = bench(Views.mine());
        bench.reject(Findings.of(bench).reasons());
        bench.toggle(RejectReason.OTHER);
        bench.note("salah tekan");

        bench.backToReading();

        assertThat(bench.decision()).isEqualTo(Decision.approve(1));
        assertThat(bench.mode()).isEqualTo(Workbench.Mode.READING);
    }

    @Test
    void aCorrectionIsNamedAndTheOldVersionDecidesUntilItWasSeen() {
        Workbench bench = bench(Views.mine());

        bench.reread(Views.mine().corrected("081399990000").view());

        assertThat(bench.changed()).isTrue();
        assertThat(bench.changes()).containsExactly(new Change("phone", "081234567890", "081399990000"));
        assertThat(bench.decision().evidenceVersion()).isEqualTo(1);
        bench.hasSeenChange();
        assertThat(bench.changed()).isFalse();
        assertThat(bench.decision().evidenceVersion()).isEqualTo(2);
    }

    @Test
    void aDraftStandsAgainAsItWasLeft() {
        Observed seen = new Observed("Apsari", null, "lain@contoh.id", false, true);
        Draft left = new Draft(Draft.Begun.REJECTION, List.of(RejectReason.EMAIL), "beda", seen, false, 1);

        Workbench bench = new Workbench(Views.mine().view(), left);

        assertThat(bench.draft()).isEqualTo(left);
        assertThat(bench.mode()).isEqualTo(Workbench.Mode.REJECTING);
    }

    private static Workbench bench(Views of) {
        return new Workbench(of.view(), Draft.blank(1));
    }
}
