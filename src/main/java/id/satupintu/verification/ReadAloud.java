package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Transaction;
import java.util.Locale;

/** The words that a CSO reads to the customer for a reason, in the language of the customers. */
public final class ReadAloud {

    private static final Locale CUSTOMERS = Locale.of("id", "ID");

    private ReadAloud() {}

    /**
     * @param accountName the name on the account, as the TL saw it or as it was read out
     * @throws id.satupintu.policy.UnfilledSlot if a word that the text needs is missing
     */
    public static String text(RejectReason reason, Salutation salutation, Transaction transaction, String accountName) {
        Slots slots = Slots.of(salutation, transaction).with(Slot.ACCOUNT_NAME, accountName);
        return reason.readAloud(slots, CUSTOMERS);
    }
}
