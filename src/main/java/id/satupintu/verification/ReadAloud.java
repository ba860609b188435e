package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.reason.ReasonBook;
import org.jspecify.annotations.Nullable;

/**
 * What fills the texts that a CSO reads to the customer, in the language of the customers.
 *
 * @param accountName the name on the account, as the TL saw it or as it was read out
 */
public record ReadAloud(
        Salutation salutation,
        Transaction transaction,
        String accountName,
        @Nullable String customerName) {

    /** For this request, with the account name that counts. */
    public static ReadAloud of(CaseView view, String accountName) {
        return new ReadAloud(view.salutation(), view.transaction(), accountName, view.customerName());
    }

    /**
     * The words for one reason.
     *
     * @throws id.satupintu.policy.UnfilledSlot if a word that the text needs is missing
     */
    public String text(RejectReason reason, ReasonBook book) {
        Slots slots = Slots.of(salutation, transaction)
                .with(Slot.ACCOUNT_NAME, accountName)
                .with(Slot.CUSTOMER, customerName == null ? "" : customerName);
        return book.readAloud(reason, slots, Ruling.LANGUAGE);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "ReadAloud[" + transaction + "]";
    }
}
