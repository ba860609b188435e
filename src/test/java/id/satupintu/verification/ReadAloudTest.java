package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.reason.ReasonBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadAloudTest {

    @ParameterizedTest
    @EnumSource(RejectReason.class)
    @Tag("Q-082")
    void everyReasonHasWordsForEverySalutationWithoutAnOpenSlot(RejectReason reason) {
        ReasonBook book = ReasonBook.standard();
        for (Salutation salutation : Salutation.values()) {
            assertThat(new ReadAloud(salutation, Transaction.PD, "Sagita98", "Hana").text(reason, book))
                    .isNotBlank()
                    .doesNotContain("{", "}");
            assertThat(new ReadAloud(salutation, Transaction.PS, "", null).text(reason, book))
                    .isNotBlank();
        }
    }
}
