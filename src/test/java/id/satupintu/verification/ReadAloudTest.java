package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadAloudTest {

    @ParameterizedTest
    @EnumSource(RejectReason.class)
    @Tag("Q-082")
    void everyReasonHasWordsForEverySalutationWithoutAnOpenSlot(RejectReason reason) {
        for (Salutation salutation : Salutation.values()) {
            assertThat(ReadAloud.text(reason, salutation, Transaction.PD, "Sagita98"))
                    .isNotBlank()
                    .doesNotContain("{", "}");
            assertThat(ReadAloud.text(reason, salutation, Transaction.PS, "")).isNotBlank();
        }
    }
}
