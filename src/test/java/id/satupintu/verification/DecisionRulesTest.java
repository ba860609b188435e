package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.policy.RejectReason;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRulesTest {

    @ParameterizedTest
    @Tag("A-29")
    @CsvSource({
        "APPROVE,,MATCH,false", "APPROVE,,REVIEW,false", "APPROVE,,NO_MATCH,true",
        "REJECT,NAME,MATCH,true", "REJECT,NAME,REVIEW,false", "REJECT,NAME,NO_MATCH,false",
        "REJECT,PHONE,MATCH,false", "REJECT,OTHER,MATCH,true"
    })
    void aNoteIsNeededAgainstTheAdviceAndForReasonsThatSayTooLittle(
            Outcome outcome, RejectReason reason, String advice, boolean needed) {
        List<RejectReason> reasons = reason == null ? List.of() : List.of(reason);

        assertThat(DecisionRules.needsNote(outcome, reasons, advice)).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(
            value = RejectReason.class,
            names = {"NIK_DATE", "REGION", "OTHER"})
    void theseReasonsAloneNeedANote(RejectReason reason) {
        assertThatThrownBy(() -> DecisionRules.check(Decision.reject(1, reason), "NO_MATCH"))
                .isInstanceOf(VerificationRefused.NoteMissing.class);
        assertThatThrownBy(() -> DecisionRules.check(Decision.reject(1, reason).withNote("  "), "NO_MATCH"))
                .isInstanceOf(VerificationRefused.NoteMissing.class);
    }

    @Test
    void aRejectionNeedsAReasonAndAnApprovalHasNone() {
        assertThatThrownBy(() -> DecisionRules.check(Decision.reject(1), "MATCH"))
                .isInstanceOf(VerificationRefused.ReasonMissing.class);
        Decision both = new Decision(Outcome.APPROVE, List.of(RejectReason.NAME), null, 1, Observed.asReadOut(), true);
        assertThatThrownBy(() -> DecisionRules.check(both, "MATCH"))
                .isInstanceOfSatisfying(
                        VerificationRefused.FieldRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("reasons"));
    }

    @Test
    void whatIsTooLongNamesItsField() {
        assertThatThrownBy(() -> DecisionRules.check(Decision.approve(1).withNote("a".repeat(2001)), "MATCH"))
                .isInstanceOfSatisfying(
                        VerificationRefused.FieldRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("note"));
    }

    @Test
    @Tag("A-35")
    void anApprovalWithoutTheUpgradeIsNotApplied() {
        assertThat(DecisionRules.stage(Decision.approve(1).withUpgraded(false))).isEqualTo(Stage.NOT_APPLIED);
        assertThat(DecisionRules.stage(Decision.approve(1))).isEqualTo(Stage.APPROVED);
        assertThat(DecisionRules.stage(Decision.reject(1, RejectReason.NAME))).isEqualTo(Stage.REJECTED);
    }
}
